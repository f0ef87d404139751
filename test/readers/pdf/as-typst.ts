import type { Agreement, Clause, Section } from "../../../src/agreement/model.js";

/**
 * An agreement as Typst markup: justified, hyphenated, with a running header and page numbers.
 * @param size of the letters
 */
export function asTypst(agreement: Agreement, size = "10.5pt"): string {
  const { language } = agreement.meta;
  const settings = [
    `#set text(lang: "${language}", size: ${size})`,
    "#set par(justify: true)",
    '#set page(header: [Region Exempel], numbering: "1 (1)")',
    "#set list(indent: 6pt)",
  ];
  const title = agreement.title === "" ? [] : [heading(1, null, agreement.title)];
  const parts = agreement.sections.flatMap((each) => section(each, 2));
  return [...settings, ...title, ...clauses(agreement.preamble), ...parts].join("\n\n");
}

function section({ heading: text, label, clauses: own, principles, sections }: Section, level: number): string[] {
  const inner = principles.flatMap((each) => [heading(level + 1, each.label, each.title), ...clauses(each.clauses)]);
  return [
    ...(text === "" ? [] : [heading(level, label, text)]),
    ...clauses(own),
    ...inner,
    ...sections.flatMap((each) => section(each, level + 1)),
  ];
}

function heading(level: number, label: string | null, text: string): string {
  return `#heading(level: ${level})[${label === null ? "" : string(`${label}. `)}${string(text)}]`;
}

function clauses(list: readonly Clause[]): string[] {
  const parts: string[] = [];
  let lead: string | null = null;
  for (const { form, depth, label, text, lead: group } of list) {
    if (group !== null && group !== lead) parts.push(heading(4, null, group));
    lead = group;
    const indent = "  ".repeat(depth);
    if (form === "paragraph") parts.push(`${indent}${label === null ? "" : string(`${label}. `)}${string(text)}`);
    else {
      const item = `${indent}${label === null ? "-" : /^\d+$/u.test(label) ? `${label}.` : "+"} ${string(text)}`;
      const above = parts.at(-1);
      if (above && /^\s*(?:-|\d+\.|\+) /u.test(above.split("\n").at(-1) ?? "")) parts[parts.length - 1] = `${above}\n${item}`;
      else parts.push(item);
    }
  }
  return parts;
}

/** Text that Typst takes as it stands. */
function string(text: string): string {
  return `#${JSON.stringify(text.replace(/\\(?=[\\`*_<[&])/gu, ""))}`;
}
