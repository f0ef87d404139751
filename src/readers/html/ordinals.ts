import { printNumber } from "../flow/number-formats.js";
import { attribute, type Element } from "./nodes.js";

/** The forms of numbers that a list can ask for, by their names in a word processor. */
const FORMS: Readonly<Record<string, string>> = { a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" };

/** The numbers that a browser prints before the items of a numbered list. */
export class Ordinals {
  private next: number;
  private readonly step: 1 | -1;
  private readonly type: string;

  /** @param items how many there are, for lists that count downwards */
  constructor(list: Element, items: number) {
    const reversed = attribute(list, "reversed") !== null;
    this.step = reversed ? -1 : 1;
    this.next = whole(attribute(list, "start")) ?? (reversed ? items : 1);
    this.type = attribute(list, "type") ?? "1";
  }

  of(item: Element): string {
    const number = whole(attribute(item, "value")) ?? this.next;
    this.next = number + this.step;
    return printNumber(number, FORMS[attribute(item, "type") ?? this.type] ?? "decimal");
  }
}

function whole(text: string | null): number | null {
  return text !== null && /^-?\d{1,9}$/u.test(text) ? Number(text) : null;
}
