import type { Message } from "../../messages/message.js";
import { ownPrintMessages } from "../../messages/own-print.js";
import { pdfMessages } from "../../messages/pdf.js";
import type { Line } from "../layout/line.js";
import type { TagNotes } from "./tables.js";

/** Places listed one by one of each kind. */
const LISTED = 25;
const EXCERPT = 80;

/** Collects what is worth telling about a file while it is read; lines get their numbers later. */
export class Notes implements TagNotes {
  private readonly artifacts = new Map<string, Line[]>();
  private readonly tables: { rows: number; line: Line | undefined }[] = [];
  private readonly pictures: string[] = [];
  private readonly contentsLines: Line[][] = [];
  private readonly looseLines: Line[] = [];
  private readonly turnedLines: Line[] = [];
  private unnamed = 0;
  private inMargin = 0;

  contents(lines: readonly Line[]): void {
    if (lines.length > 0) this.contentsLines.push([...lines]);
  }

  table(rows: number, line?: Line): void {
    this.tables.push({ rows, line });
  }

  picture(alt: string): void {
    if (alt === "") this.unnamed += 1;
    else this.pictures.push(alt);
  }

  marginNumbers(count: number): void {
    this.inMargin += count;
  }

  artifact(line: Line): void {
    const key = line.text.replace(/\d+/gu, "0");
    this.artifacts.set(key, [...(this.artifacts.get(key) ?? []), line]);
  }

  loose(line: Line): void {
    this.looseLines.push(line);
  }

  turned(line: Line): void {
    this.turnedLines.push(line);
  }

  /** Every line that was taken out. */
  dropped(): Line[] {
    return [...this.artifacts.values(), ...this.contentsLines].flat();
  }

  /** Call when the lines have their numbers. */
  messages(): Message[] {
    const all: Message[] = this.inMargin > 0 ? [ownPrintMessages.marginNumbers(this.inMargin)] : [];
    for (const lines of [...this.artifacts.values()].slice(0, LISTED)) {
      const [first] = lines;
      if (first) all.push(pdfMessages.artifact(excerpt(first.text), lines.length, first.number));
    }
    for (const lines of this.contentsLines) all.push(pdfMessages.contents(lines.length, lines[0]?.number ?? 1));
    for (const { rows, line } of this.tables.slice(0, LISTED)) all.push(pdfMessages.table(rows, line?.number ?? 1));
    for (const alt of this.pictures.slice(0, LISTED)) all.push(pdfMessages.picture(excerpt(alt), 1));
    for (const line of this.looseLines.slice(0, LISTED)) all.push(pdfMessages.loose(line.number));
    for (const line of this.turnedLines.slice(0, LISTED)) all.push(pdfMessages.turned(line.number));
    if (this.unnamed > 0) all.push(pdfMessages.pictureWithoutText(this.unnamed));
    return all;
  }
}

function excerpt(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, EXCERPT - 1).trimEnd()}…`;
}
