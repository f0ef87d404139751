/** Every form that an agreement can be exported to. */
export const EXPORT_FORMATS = ["pdf", "docx", "html", "markdown", "yaml", "json", "text"] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Forms that are laid out for a reader; the others are the model in writing. */
export type PrintFormat = "pdf" | "docx" | "html" | "text";

export const EXPORT_FORMS = {
  endings: {
    ".pdf": "pdf",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".yaml": "yaml",
    ".yml": "yaml",
    ".json": "json",
    ".txt": "text",
  },
  ending: { pdf: ".pdf", docx: ".docx", html: ".html", markdown: ".md", yaml: ".yaml", json: ".json", text: ".txt" },
} as const satisfies { endings: Record<string, ExportFormat>; ending: Record<ExportFormat, string> };

const WRITTEN = { pdf: "PDF", docx: "Word" } as const;

/** The name of a form that is no text, as people say it; null for those that are. */
export function binaryName(format: string): string | null {
  return format === "pdf" || format === "docx" ? WRITTEN[format] : null;
}
