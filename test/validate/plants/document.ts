import { stringify } from "yaml";

/** A list under a heading of its own inside a principle: "Åtgärder", "Ansvar". */
export interface PlainGroup {
  lead: string;
  items: string[];
}

export interface PlainPrinciple {
  label: string | null;
  title: string;
  paragraphs: string[];
  groups: PlainGroup[];
}

export interface PlainSection {
  heading: string;
  paragraphs: string[];
  items: string[];
  principles: PlainPrinciple[];
  sections: PlainSection[];
}

/** A document as a writer sees it, easy to spoil in one place. Written out as canonical Markdown, so that the readers take part. */
export interface PlainDocument {
  front: Record<string, unknown>;
  title: string;
  preamble: string[];
  sections: PlainSection[];
}

/** A section with paragraphs only, to fill in. */
export function plainSection(heading: string, ...paragraphs: string[]): PlainSection {
  return { heading, paragraphs, items: [], principles: [], sections: [] };
}

function listed(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => (/^\d+\. /u.test(item) ? item : `- ${item}`)).join("\n")];
}

function writePrinciple({ label, title, paragraphs, groups }: PlainPrinciple, level: number): string[] {
  const inner = groups.flatMap(({ lead, items }) => [`${"#".repeat(level + 1)} ${lead}`, ...listed(items)]);
  return [`${"#".repeat(level)} ${label === null ? "" : `${label}. `}${title}`, ...paragraphs, ...inner];
}

function writeSection(section: PlainSection, level: number): string[] {
  return [
    `${"#".repeat(level)} ${section.heading}`,
    ...section.paragraphs,
    ...listed(section.items),
    ...section.principles.flatMap((principle) => writePrinciple(principle, level + 1)),
    ...section.sections.flatMap((inner) => writeSection(inner, level + 1)),
  ];
}

/** The document as Markdown with front matter. */
export function writePlain(document: PlainDocument): string {
  const front = Object.keys(document.front).length === 0 ? [] : [`---\n${stringify(document.front)}---`];
  const title = document.title === "" ? [] : [`# ${document.title}`];
  const blocks = [...front, ...title, ...document.preamble, ...document.sections.flatMap((each) => writeSection(each, 2))];
  return `${blocks.join("\n\n")}\n`;
}

/** The section with a heading; throws when the composition has none, so that a plant never misses in silence. */
export function sectionOf(document: PlainDocument, heading: string): PlainSection {
  const found = document.sections.find((section) => section.heading === heading);
  if (found === undefined) throw new Error(`No section called ${heading}.`);
  return found;
}

/** The section that holds the principles. */
export function principlesOf(document: PlainDocument): PlainSection {
  const found = document.sections.find(({ principles }) => principles.length > 0);
  if (found === undefined) throw new Error("No principles.");
  return found;
}

/** The group of a principle, by its place among the groups: 0 actions, 1 responsibilities. */
export function groupOf(principle: PlainPrinciple, index: number): PlainGroup {
  const found = principle.groups[index];
  if (found === undefined) throw new Error(`${principle.title} has no group ${index}.`);
  return found;
}
