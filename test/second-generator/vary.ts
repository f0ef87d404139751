import { endOf, placesOf } from "./place.js";
import type { Dice } from "./random.js";
import type { BaseText, Line } from "./text.js";
import { EDIT_WORDS } from "./words.js";

/** Makes one of many possible first revisions out of a base text; also tells which clauses are each other's near twins. */
export function vary(base: BaseText, dice: Dice): { lines: Line[]; twins: Map<string, string> } {
  const twins = new Map<string, string>();
  let lines = base.lines.filter((line) => line.kind === "heading" || !dice.chance(0.08));
  lines = shuffleParts(lines, dice);
  lines = joinSome(lines, dice);
  lines = addTwins(lines, base, dice, twins);
  lines = addShort(lines, base, dice);
  lines = lines.map((line) => (line.kind === "heading" ? line : { ...line, text: marked(line.text, base, dice) }));
  return { lines, twins };
}

/** Third-level parts of one section in another order. */
function shuffleParts(lines: Line[], dice: Dice): Line[] {
  const start = lines.findIndex(({ kind, level }) => kind === "heading" && level === 3);
  if (start === -1 || dice.chance(0.3)) return lines;
  const parts: Line[][] = [];
  let at = start;
  while (at < lines.length && lines[at]?.kind === "heading" && lines[at]?.level === 3) {
    const end = endOf(lines, at);
    parts.push(lines.slice(at, end));
    at = end;
  }
  return [...lines.slice(0, start), ...dice.shuffle(parts).flat(), ...lines.slice(at)];
}

/** Two sentences in one clause here and there, so that there is something to divide. */
function joinSome(lines: Line[], dice: Dice): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.kind === line.kind &&
      line.kind !== "heading" &&
      /[.]$/u.test(last.text) &&
      dice.chance(0.06)
    ) {
      last.text = `${last.text} ${line.text}`;
    } else joined.push({ ...line });
  }
  return joined;
}

/** Beside some clauses one that says nearly the same. */
function addTwins(lines: Line[], base: BaseText, dice: Dice, twins: Map<string, string>): Line[] {
  const { numbers, things } = EDIT_WORDS[base.language];
  return lines.flatMap((line) => {
    if (line.kind !== "item" || !dice.chance(0.07)) return [line];
    const swap = things.find(([find]) => find.test(line.text));
    const number = numbers.find((each) => line.text.includes(` ${each} `));
    const text = swap
      ? line.text.replace(swap[0], swap[1][0] as string)
      : number
        ? line.text.replace(` ${number} `, ` ${dice.pick(numbers.filter((each) => each !== number))} `)
        : null;
    if (text === null) return [line];
    const twin: Line = { ...line, key: `${line.key}-twin`, text };
    twins.set(line.key, twin.key).set(twin.key, line.key);
    return [line, twin];
  });
}

/** One short clause in several places. */
function addShort(lines: Line[], base: BaseText, dice: Dice): Line[] {
  const { groupOf } = placesOf(lines, base.groupLevel);
  const text = dice.pick(EDIT_WORDS[base.language].short);
  let count = 0;
  return lines.flatMap((line, k) => {
    const ends = line.kind === "item" && groupOf.get(lines[k + 1]?.key ?? "") !== groupOf.get(line.key);
    if (!ends || count >= 3 || !dice.chance(0.4)) return [line];
    count += 1;
    return [line, { ...line, key: `short-${count}`, text }];
  });
}

/** Marks that a later hand may set otherwise: quotes and dashes. */
function marked(text: string, base: BaseText, dice: Dice): string {
  if (dice.chance(0.06)) {
    const words = [...text.matchAll(/\p{Ll}{6,}/gu)];
    if (words.length > 0) {
      const word = dice.pick(words)[0];
      return text.replace(word, base.language === "sv" ? `”${word}”` : `“${word}”`);
    }
  }
  return dice.chance(0.04) ? text.replace(", ", " – ") : text;
}
