import type { Revision } from "../revision.js";
import type { Line } from "../text.js";
import type { Swap } from "../words.js";

/** Changes one text; null when it has nothing to take hold of. */
export type Rewording = (text: string, revision: Revision) => string | null;

function trySwap(text: string, swaps: readonly Swap[], revision: Revision): string | null {
  const fitting = swaps.filter(([find]) => find.test(text));
  if (fitting.length === 0) return null;
  const [find, instead] = revision.dice.pick(fitting);
  return text.replace(find, revision.dice.pick(instead));
}

function atEnd(text: string, addition: string): string | null {
  return text.endsWith(".") ? `${text.slice(0, -1)}${addition}.` : null;
}

const FIGURE = /(?<![\p{L}\p{N}.–-])\d{1,3}(?: \d{3})+(?!\d)|(?<![\p{L}\p{N}.–-])\d+(?![\d.–-])/u;

/** Edits that change what is promised. */
export const SUBSTANTIVE: Record<string, Rewording> = {
  number(text, { words, dice }) {
    const figure = FIGURE.exec(text);
    if (figure !== null && dice.chance(0.7)) {
      const value = Number(figure[0].replaceAll(" ", ""));
      const other =
        value > 1900 && value < 2100 ? value + 1 + dice.below(3) : value + (1 + dice.below(4)) * (value > 100 ? 50 : 1);
      const shown = other >= 10000 ? `${Math.floor(other / 1000)} ${String(other % 1000).padStart(3, "0")}` : String(other);
      return text.replace(figure[0], shown);
    }
    const held = words.numbers.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, "u").test(text));
    if (held.length === 0) return null;
    const one = dice.pick(held);
    return text.replace(
      new RegExp(`(?<![\\p{L}])${one}(?![\\p{L}])`, "u"),
      dice.pick(words.numbers.filter((word) => word !== one)),
    );
  },
  strength: (text, revision) => trySwap(text, revision.words.strength, revision),
  scope: (text, revision) => trySwap(text, revision.words.scope, revision),
  negation: (text, revision) => trySwap(text, revision.words.negation, revision),
  thing: (text, revision) => trySwap(text, revision.words.things, revision),
  condition: (text, { words, dice }) => atEnd(text, dice.pick(words.conditions)),
  more: (text, { words, dice }) => atEnd(text, dice.pick(words.more)),
  actor(text, { base, dice }) {
    const held = base.actors.find((actor) => text.startsWith(`${actor} `));
    return held === undefined ? null : dice.pick(base.actors.filter((actor) => actor !== held)) + text.slice(held.length);
  },
  cut(text, { words }) {
    const at = text.lastIndexOf(` ${words.and} `);
    const kept = text.slice(0, at);
    return at > text.length * 0.4 && text.endsWith(".") ? `${kept}.` : null;
  },
};

/** Edits of marks and looks only. */
export const TYPOGRAPHIC: Record<string, Rewording> = {
  hardSpace: (text) => (/\d \d|\d \p{L}/u.test(text) ? text.replace(/(\d) (?=[\d\p{L}])/u, "$1\u00a0") : null),
  doubleSpace: (text) => text.replace(/(\p{Ll}) (?=\p{Ll})/u, "$1  "),
  fullStop: (text) => (text.endsWith(".") ? text.slice(0, -1) : `${text}.`),
  emphasis: (text) => (/[*_]/u.test(text) ? null : text.replace(/\p{L}{5,}/u, "**$&**")),
  softHyphen: (text) => (/\p{L}{10,}/u.test(text) ? text.replace(/\p{L}{5}(?=\p{L}{5})/u, "$&\u00ad") : null),
  quotes: (text) => (/[”“]/u.test(text) ? text.replace(/[”“]/gu, '"') : null),
  dash: (text) => (text.includes(" – ") ? text.replace(" – ", text.length % 2 === 0 ? " — " : " - ") : null),
  comma: (text) => (/\p{Ll}, (?:som|men|och|but|and)/u.test(text) ? text.replace(/, (?=som|men|och|but|and)/u, " ") : null),
  semicolon: (text) => (text.includes("; ") ? text.replace("; ", " – ") : null),
  composed: (text) => (text.normalize("NFD") === text ? null : text.normalize("NFD")),
};

/** Another way of writing the same words. */
export const RESPELT: Record<string, Rewording> = {
  respelt: (text, revision) => trySwap(text, revision.words.respelt, revision),
};

const ENOUGH_TRIES = 12;

/** Rewords the clause in one of the ways of a table; false when none took hold. */
export function reword(revision: Revision, line: Line, ways: Record<string, Rewording>): string | null {
  const names = Object.keys(ways);
  for (let k = 0; k < ENOUGH_TRIES; k += 1) {
    const name = revision.dice.pick(names);
    const text = (ways[name] as Rewording)(line.text, revision);
    if (text !== null && text !== line.text && revision.isNewText(text)) return text;
  }
  return null;
}
