import { isGroup } from "./place.js";
import type { Dice } from "./random.js";
import type { Line } from "./text.js";

/** How a writer sets the page: none of it changes what the text says. */
export interface PageStyle {
  bullet: "-" | "*" | "+";
  groups: "heading" | "bold" | "colon";
  /** Between number and text of a heading. */
  numberEnd: ". " | " ";
}

export const PLAIN: PageStyle = { bullet: "-", groups: "heading", numberEnd: ". " };

export function anyStyle(dice: Dice): PageStyle {
  return {
    bullet: dice.pick(["-", "*", "+"] as const),
    groups: dice.pick(["heading", "bold", "colon"] as const),
    numberEnd: dice.pick([". ", " "] as const),
  };
}

/** The page as Markdown, and for each of its lines (from 1) the key of what stands there. */
export function writePage(
  lines: readonly Line[],
  groupLevel: number,
  style: PageStyle,
  language: string,
): { page: string; keys: Map<number, string> } {
  const out: string[] = ["---", `language: ${language}`, "---"];
  const keys = new Map<number, string>();
  lines.forEach((line, k) => {
    const listGoesOn = line.kind === "item" && lines[k - 1]?.kind === "item";
    if (!listGoesOn) out.push("");
    out.push(written(line, isGroup(line, groupLevel), style));
    if (!isGroup(line, groupLevel)) keys.set(out.length, line.key);
  });
  return { page: `${out.join("\n")}\n`, keys };
}

function written({ kind, level, label, text }: Line, group: boolean, style: PageStyle): string {
  if (group && style.groups === "bold") return `**${text}**`;
  if (group && style.groups === "colon") return `${text}:`;
  if (kind === "heading") return `${"#".repeat(level)} ${label === null ? "" : label + style.numberEnd}${text}`;
  const mark = kind === "item" ? `${style.bullet} ` : "";
  return `${mark}${label === null ? "" : `${label} `}${text}`;
}
