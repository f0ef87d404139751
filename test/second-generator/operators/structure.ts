import { endOf, isGroup, placesOf } from "../place.js";
import type { Revision } from "../revision.js";
import type { Line } from "../text.js";

/** Does one thing to a revision; false when there was nothing that it could be done to. */
export type Operator = (revision: Revision) => boolean;

/** Places among the clauses, each given as the clause that something may be put behind. */
function clausesIn(revision: Revision, parent: string | null): Line[] {
  const { parentOf } = placesOf(revision.after, revision.base.groupLevel);
  return revision.after.filter(({ key, kind }) => kind !== "heading" && (parent === null || parentOf.get(key) === parent));
}

function put(revision: Revision, line: Line, behind: string): void {
  revision.after.splice(revision.after.findIndex(({ key }) => key === behind) + 1, 0, line);
}

function take(revision: Revision, key: string): void {
  revision.after = revision.after.filter((line) => line.key !== key);
}

export const remove: Operator = (revision) => {
  const own = revision.untouched();
  if (own.length === 0) return false;
  const { key, text } = revision.dice.pick(own);
  // A text that came elsewhere has not gone but moved.
  if (revision.after.some((line) => line.text === text && line.key.startsWith("new-"))) return false;
  take(revision, key);
  revision.touch(key);
  return true;
};

export const insert: Operator = (revision) => {
  const { dice, words } = revision;
  const short = dice.chance(0.15) ? dice.pick(words.short) : null;
  const same = (lines: readonly Line[]) => lines.filter((line) => bare(line.text) === short);
  // Had one like it gone or changed, nobody could tell whether it was that one that came here.
  if (short !== null && same(revision.before).some(({ key }) => revision.isTouched(key))) return false;
  const texts = short === null ? words.fresh.filter((text) => revision.isNewText(text)) : [short];
  if (texts.length === 0) return false;
  const behind = dice.pick(clausesIn(revision, null));
  const line: Line = { ...behind, key: revision.freshKey(), text: dice.pick(texts) };
  put(revision, line, behind.key);
  revision.touch(line.key, ...same(revision.before).map(({ key }) => key));
  return true;
};

function bare(text: string): string {
  return text.replace(/[”“"]/gu, "");
}

export const moveInside: Operator = (revision) => {
  const { groupOf } = placesOf(revision.after, revision.base.groupLevel);
  const line = pickUntouched(revision);
  if (line === null) return false;
  const others = revision.after.filter(
    ({ key, kind }) => kind === line.kind && key !== line.key && groupOf.get(key) === groupOf.get(line.key),
  );
  if (others.length < 2) return false;
  const place = others.findIndex(
    ({ key }) => revision.after.findIndex((each) => each.key === key) > revision.after.indexOf(line),
  );
  const now = place === -1 ? others.length : place;
  const targets = others.filter((_, k) => k !== now - 1);
  const target = revision.dice.pick(targets);
  take(revision, line.key);
  put(revision, line, target.key);
  revision.touch(line.key);
  return true;
};

export const moveAcross: Operator = (revision) => {
  const line = pickUntouched(revision);
  if (line === null) return false;
  const { parentOf } = placesOf(revision.after, revision.base.groupLevel);
  const targets = clausesIn(revision, null).filter(
    ({ key, kind }) => kind === line.kind && parentOf.get(key) !== parentOf.get(line.key),
  );
  // Clauses that stand in several places cannot be told apart once one of them leaves its own.
  if (targets.length === 0 || revision.before.filter(({ text }) => text === line.text).length > 1) return false;
  const target = revision.dice.pick(targets);
  take(revision, line.key);
  put(revision, { ...line, label: target.label }, target.key);
  revision.touch(line.key);
  return true;
};

const PARTS = /^(.{25,}?[.]) (\p{Lu}.{24,})$/u;

export const split: Operator = (revision) => {
  const able = revision.untouched().filter(({ text }) => PARTS.test(text));
  if (able.length === 0) return false;
  const line = revision.dice.pick(able);
  const [, first = "", second = ""] = PARTS.exec(line.text) ?? [];
  const part: Line = { ...line, key: revision.freshKey(), text: second };
  put(revision, part, line.key);
  line.text = first;
  revision.splits.set(line.key, [line.key, part.key]);
  revision.touch(line.key, part.key);
  return true;
};

export const merge: Operator = (revision) => {
  const { groupOf } = placesOf(revision.after, revision.base.groupLevel);
  const able = revision.after.filter((line, k) => {
    const next = revision.after[k + 1];
    if (
      next === undefined ||
      line.kind === "heading" ||
      next.kind !== line.kind ||
      groupOf.get(next.key) !== groupOf.get(line.key)
    )
      return false;
    const whole = [line, next].every(({ key, text }) => !revision.isTouched(key) && text.endsWith(".") && text.length > 30);
    return whole;
  });
  if (able.length === 0) return false;
  const line = revision.dice.pick(able);
  const next = revision.after[revision.after.indexOf(line) + 1] as Line;
  line.text = `${line.text} ${next.text}`;
  take(revision, next.key);
  revision.merges.set(line.key, [line.key, next.key]);
  revision.touch(line.key, next.key);
  return true;
};

/** Takes a part of the text, heading and all, to another place among its like. */
export const moveHeading: Operator = (revision) => {
  const { parentOf } = placesOf(revision.after, revision.base.groupLevel);
  const headings = revision.after.filter(
    (line) => line.kind === "heading" && line.level > 1 && !isGroup(line, revision.base.groupLevel),
  );
  const heading = revision.dice.pick(headings);
  const likes = headings.filter(
    (each) => each.level === heading.level && each !== heading && parentOf.get(each.key) === parentOf.get(heading.key),
  );
  if (likes.length < 2) return false;
  const start = revision.after.indexOf(heading);
  const block = revision.after.slice(start, endOf(revision.after, start));
  const rest = revision.after.filter((line) => !block.includes(line));
  const at = rest.indexOf(revision.dice.pick(likes));
  const to = revision.dice.chance(0.5) ? at : endOf(rest, at);
  revision.after = [...rest.slice(0, to), ...block, ...rest.slice(to)];
  return true;
};

export const retitle: Operator = (revision) => {
  const { headings } = revision.words;
  const able = revision.after.filter(
    ({ key, kind, text }) => kind === "heading" && headings[text] !== undefined && !revision.touched.has(key),
  );
  if (able.length === 0) return false;
  const line = revision.dice.pick(able);
  line.text = headings[line.text] as string;
  revision.touch(line.key);
  revision.retitled.add(line.key);
  return true;
};

/** Two principles become one, "A och B", the clauses of the second behind those of the first, group by group. */
export const mergeHeadings: Operator = (revision) => {
  const { groupLevel } = revision.base;
  const { parentOf } = placesOf(revision.after, groupLevel);
  const pairs = revision.after.flatMap((line, k) => {
    if (line.kind !== "heading" || line.level !== 3 || revision.touched.has(line.key)) return [];
    const next = revision.after[endOf(revision.after, k)];
    const fits =
      next?.kind === "heading" &&
      next.level === 3 &&
      parentOf.get(next.key) === parentOf.get(line.key) &&
      !revision.touched.has(next.key);
    return fits ? [[line, next] as const] : [];
  });
  if (pairs.length === 0 || !["vidsjo", "norrvatter"].includes(revision.base.name)) return false;
  const [first, second] = revision.dice.pick(pairs);
  const start = revision.after.indexOf(first);
  const middle = revision.after.indexOf(second);
  const end = endOf(revision.after, middle);
  const groups = new Map<string, Line[]>();
  for (const block of [revision.after.slice(start + 1, middle), revision.after.slice(middle + 1, end)]) {
    let name = "";
    for (const line of block) {
      if (isGroup(line, groupLevel)) name = line.text;
      const lines = groups.get(name) ?? groups.set(name, []).get(name);
      if (!isGroup(line, groupLevel) || lines?.length === 0) lines?.push(line);
    }
  }
  const { and } = revision.words;
  first.text = `${first.text} ${and} ${second.text.slice(0, 1).toLowerCase()}${second.text.slice(1)}`;
  revision.after = [...revision.after.slice(0, start + 1), ...[...groups.values()].flat(), ...revision.after.slice(end)];
  revision.takenOver.set(second.key, first.key);
  revision.touch(first.key, second.key);
  revision.retitled.add(first.key);
  return true;
};

export function pickUntouched(revision: Revision): Line | null {
  const own = revision.untouched();
  return own.length === 0 ? null : revision.dice.pick(own);
}
