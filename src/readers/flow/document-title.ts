/** Titles that programs put in by themselves. */
const EMPTY =
  /^(?:microsoft word\b.*|(?:document|dokument|untitled|namnlös|namnlöst|title|rubrik|titel|mall|template)[\s_-]*\d*|.*\.(?:docx?|dotx?|odt|pdf|rtf))$/iu;

/** The title in a document's properties, when somebody wrote it; else "". */
export function usefulTitle(title: string): string {
  const settled = title.replace(/\s+/gu, " ").trim().slice(0, 300);
  return EMPTY.test(settled) ? "" : settled;
}
