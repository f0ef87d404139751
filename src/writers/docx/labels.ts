import type { CountedList, ListPlace } from "./story.js";

/** A label taken apart: what counts in it and what stands around that. */
interface Label extends Omit<CountedList, "start"> {
  value: number;
}

const NUMBER = /^(.*?)(\d{1,5})$/u;

/** Letters count from a to z; a label of several letters ("iv", "bis") is taken as it stands. */
const LETTER = /^[a-z]$/iu;

/** How a label counts: "3" as 3 with a full stop, "b" as the second letter, "2.4" as 4 behind "2.", "§" as it stands. */
function labelOf(label: string, inLine: boolean): Label {
  const [, prefix = "", digits = ""] = NUMBER.exec(label) ?? [];
  if (digits !== "" && String(Number(digits)) === digits)
    return { format: "decimal", prefix, suffix: prefix.includes(".") ? "" : ".", value: Number(digits), inLine };
  if (LETTER.test(label)) {
    const small = label === label.toLowerCase();
    const value = label.toLowerCase().charCodeAt(0) - 96;
    return { format: small ? "lowerLetter" : "upperLetter", prefix: "", suffix: inLine ? "." : ")", value, inLine };
  }
  return { format: "literal", prefix: label, suffix: "", value: 1, inLine };
}

/** Follows labels in the order of reading and tells which of them one list gives by counting. */
export class Counting {
  private open: CountedList | null = null;
  private next = 0;

  /** The list that gives this label: the one before when its next number is this, else a new one that begins with it. */
  list(label: string, inLine: boolean): Pick<ListPlace, "list" | "shown"> {
    const { value, ...own } = labelOf(label, inLine);
    const goesOn =
      this.open !== null &&
      own.format !== "literal" &&
      this.open.format === own.format &&
      this.open.prefix === own.prefix &&
      this.open.suffix === own.suffix &&
      this.next === value;
    if (!goesOn || this.open === null) this.open = { ...own, start: value };
    this.next = value + 1;
    return { list: this.open, shown: own.format === "literal" ? label : `${label}${own.suffix}` };
  }
}
