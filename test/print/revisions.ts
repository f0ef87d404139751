import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { Agreement, Section } from "../../src/agreement/model.js";
import { diffAgreements } from "../../src/diff/diff.js";
import { readAgreement } from "../../src/readers/read.js";
import { writeRedline } from "../../src/reports/docx/redline.js";
import { writeDocx } from "../../src/writers/docx/docx.js";
import { writeMarkdown } from "../../src/writers/markdown.js";
import { printAgreement } from "../../src/writers/print/agreement.js";
import { PLAIN_THEME } from "../../src/writers/print/layout.js";
import { generateRevision } from "../generator/generate.js";
import { MIXES, type MixName } from "../generator/mixes.js";
import type { Settling } from "./settled.js";

export const HAND = { author: "Ada Åberg", made: new Date("2027-03-01T12:00:00Z") };
export const SETTLINGS = ["accept", "reject"] as const satisfies Settling[];

/** Two revisions, and the file with tracked changes between them. */
export interface Pair {
  name: string;
  before: Agreement;
  after: Agreement;
  redline: Uint8Array;
}

export async function pair(name: string, before: Agreement, after: Agreement): Promise<Pair> {
  return { name, before, after, redline: await writeRedline(diffAgreements(before, after), HAND) };
}

/** The file that one revision alone is exported to. */
export async function alone(agreement: Agreement): Promise<Uint8Array> {
  const title =
    agreement.title ||
    agreement.meta.title ||
    (agreement.meta.language === "sv" ? "Överenskommelse utan rubrik" : "Agreement without a title");
  const options = { day: "2027-03-01", numbering: false, draftMark: false, signatures: null, consultation: false };
  const document = await printAgreement({ ...agreement, title }, options);
  const layout = { paper: "a4" as const, theme: PLAIN_THEME, logo: null, contents: false, lineNumbers: false, made: HAND.made };
  return (await writeDocx(document, layout)) as Uint8Array;
}

/** An agreement with its ids as a reader would give them. */
async function settled(agreement: Agreement): Promise<Agreement> {
  return (await readAgreement(writeMarkdown(agreement), "a.md")).agreement;
}

/** How many clauses a generated agreement has: enough for every edit of its mix, few enough for a hundred files in LibreOffice. */
const SIZE = 26;

/** A generated revision; in every third one a section is gone, in every fourth one is new. */
export async function generated(seed: number): Promise<Pair> {
  const names = Object.keys(MIXES) as MixName[];
  const mix = names[seed % names.length] as MixName;
  const { before, after } = generateRevision(seed, mix, SIZE);
  const sections = [...after.sections];
  if (seed % 3 === 0) sections.splice(seed % sections.length, 1);
  if (seed % 4 === 0) sections.splice(seed % (sections.length + 1), 0, newSection(seed));
  return pair(`${mix} ${seed}`, before, await settled({ ...after, sections }));
}

function newSection(seed: number): Section {
  const [own] = generateRevision(seed + 1000, "touchUp", SIZE).before.sections.filter(
    ({ principles }) => principles.length === 0,
  );
  if (own === undefined) throw new Error("The generator made no section.");
  return { ...own, role: "dispute", heading: "Tvister", label: null };
}

/** The two real revisions; none where they are not at hand. */
export async function halland(): Promise<Pair[]> {
  const corpus = process.env["SAMSYN_CORPUS"];
  if (!corpus) {
    console.warn("skipped: SAMSYN_CORPUS is not set, so the real agreements are not compared");
    return [];
  }
  const read = async (name: string) => (await readAgreement(readFileSync(join(corpus, name)), name)).agreement;
  return [await pair("halland", await read("halland-2019.txt"), await read("halland-2024.txt"))];
}

/** Both real revisions where they are at hand, and a hundred generated ones. */
export async function allPairs(): Promise<Pair[]> {
  return [...(await halland()), ...(await Promise.all(Array.from({ length: 100 }, async (_, i) => generated(i + 1))))];
}

/** The text of a part of a file. */
export function part(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}
