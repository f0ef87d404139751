/** A line of text at a place: points from the left and the top of an A4 page. */
export interface Placed {
  x: number;
  y: number;
  text: string;
  size?: number;
  bold?: boolean;
}

const PAGE = { width: 595, height: 842 };

/** Writes a PDF file by hand, from lines in their places, so that a test says exactly what stands where. */
export function pdfOf(pages: readonly (readonly Placed[])[]): Uint8Array {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  const kids = pages.map((_, i) => `${5 + i * 2} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>");
  pages.forEach((lines, i) => {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE.width} ${PAGE.height}] /Contents ${6 + i * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    );
    const content = lines.map(
      ({ x, y, text, size = 10, bold = false }) =>
        `BT /${bold ? "F2" : "F1"} ${size} Tf 1 0 0 1 ${x} ${PAGE.height - y} Tm (${text.replace(/[\\()]/gu, "\\$&")}) Tj ET`,
    );
    add(`<< /Length ${content.join("\n").length} >>\nstream\n${content.join("\n")}\nendstream`);
  });
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  // Each letter is one byte: Latin-1, and the bullet as Windows has it.
  return Uint8Array.from(file, (letter) => (letter === "•" ? 0x95 : letter === "–" ? 0x96 : letter.charCodeAt(0)));
}

/** Lines one below the other. */
export function column(x: number, top: number, texts: readonly string[], more: Partial<Placed> = {}): Placed[] {
  return texts.map((text, i) => ({ x, y: top + i * 13, text, ...more }));
}
