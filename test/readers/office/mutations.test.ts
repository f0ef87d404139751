import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { Random } from "../../generator/random.js";
import { RICH } from "./rich.js";
import { hasOffice, Office } from "./soffice.js";
import { changedByLibrary } from "./tracked.js";
import { wordFile } from "./word-file.js";

/** Mutants of each file; more with SAMSYN_MUTANTS. */
const MUTANTS = Number(process.env["SAMSYN_MUTANTS"] ?? 60);

/** Milliseconds that no broken file may take: a guard against hanging, with room for a busy machine. */
const LONGEST = 30_000;

/** Changes bytes here and there. */
function changedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutant = bytes.slice(0, random.chance(0.2) ? random.integer(1, bytes.length) : bytes.length);
  for (let k = random.integer(1, 12); k > 0; k -= 1) mutant[random.integer(0, mutant.length - 1)] = random.integer(0, 255);
  return mutant;
}

/** Cuts, doubles and moves pieces of the XML inside, and packs it again. */
function changedXml(bytes: Uint8Array, random: Random): Uint8Array {
  const files: Zippable = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => /\.(?:xml|rels)$/u.test(name));
  for (let k = random.integer(1, 3); k > 0; k -= 1) {
    const name = random.chance(0.6) ? (names.find((each) => /(?:document|content)\.xml$/u.test(each)) ?? "") : random.pick(names);
    const content = files[name];
    if (!(content instanceof Uint8Array)) continue;
    // Tags and texts, so that many mutants are still well-formed or nearly so.
    const pieces = strFromU8(content).split(/(?=<)/u);
    const at = random.integer(0, pieces.length - 1);
    const length = random.integer(1, 6);
    const piece = pieces.slice(at, at + length);
    const kind = random.integer(0, 4);
    if (kind === 0) pieces.splice(at, length);
    else if (kind === 1) pieces.splice(at, 0, ...piece);
    else if (kind === 2) pieces.splice(random.integer(0, pieces.length - 1), 0, ...pieces.splice(at, length));
    else if (kind === 3)
      pieces[at] = (pieces[at] ?? "").replace(
        /"[^"]*"/u,
        `"${random.pick(["", "-1", "99999999999", "../..", "\u{1F600}", "NaN", "true"])}"`,
      );
    else pieces[at] = (pieces[at] ?? "").replace(/[a-z]/u, "&");
    files[name] = strToU8(pieces.join(""));
  }
  return zipSync(files, { level: 1 });
}

/** Reads mutants of a file. @returns the slowest in milliseconds, and messages with holes in them */
async function survive(bytes: Uint8Array, name: string, seed: number): Promise<{ slowest: number; holes: string[] }> {
  const random = new Random(seed);
  let slowest = 0;
  const holes: string[] = [];
  for (let k = 0; k < MUTANTS; k += 1) {
    const mutant = (k % 3 === 0 ? changedBytes : changedXml)(bytes, random);
    const began = performance.now();
    const { messages } = await readAgreement(mutant, name, { changes: random.pick(["accept", "reject", "keep"] as const) });
    slowest = Math.max(slowest, performance.now() - began);
    holes.push(...messages.map(({ message }) => message.sv).filter((text) => /undefined|NaN|\[object/u.test(text)));
  }
  return { slowest, holes };
}

async function surviveAll(files: readonly (readonly [bytes: Uint8Array | undefined, name: string])[]) {
  const all = await Promise.all(files.map(async ([bytes, name], i) => survive(bytes ?? new Uint8Array(1), name, i + 1)));
  return { slowest: Math.max(...all.map(({ slowest }) => slowest)), holes: all.flatMap(({ holes }) => holes) };
}

describe("files with a few bytes or tags changed never break a reader", () => {
  it("Word files", async () => {
    const { slowest, holes } = await surviveAll([
      [wordFile(RICH), "mutant.docx"],
      [await changedByLibrary(), "mutant.docx"],
    ]);
    expect(slowest).toBeLessThan(LONGEST);
    expect(holes).toEqual([]);
  }, 600_000);

  it.skipIf(!hasOffice)(
    "files by LibreOffice",
    async () => {
      const office = new Office();
      const [text] = office.convert([wordFile(RICH)], "docx", "odt");
      const [document] = office.convert([text ?? new Uint8Array()], "odt", "docx");
      office.close();
      const { slowest, holes } = await surviveAll([
        [text, "mutant.odt"],
        [document, "mutant.docx"],
      ]);
      expect(slowest).toBeLessThan(LONGEST);
      expect(holes).toEqual([]);
    },
    600_000,
  );
});
