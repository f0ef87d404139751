import { describe, expect, it } from "vitest";
import { readAgreement } from "../../../src/readers/read.js";
import { Random } from "../../generator/random.js";
import { asTypst } from "./as-typst.js";
import { column, pdfOf } from "./by-hand.js";
import { setTypst } from "./print.js";
import { sourceAgreements } from "./sources.js";

/** Milliseconds that no broken file may take: a guard against hanging, with room for a busy machine. */
const LONGEST = 30_000;

/** Files broken here; set SAMSYN_FUZZ to break more of them. */
const ROUNDS = Number(process.env.SAMSYN_FUZZ ?? 120);

const [source] = await sourceAgreements();
const whole = [
  pdfOf([column(70, 60, ["Överenskommelse i Exempellän", "Vi möts varje vår."], { size: 14 })]),
  setTypst(source ? asTypst(source.agreement) : ""),
];

/** Changes, drops, doubles or cuts bytes, or puts words of the format where they don't belong. */
function broken(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.integer(0, bytes.length - 1);
  const length = random.integer(1, 40);
  const kind = random.integer(0, 4);
  if (kind === 0) return bytes.slice(0, at);
  if (kind === 1) return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)]);
  if (kind === 2) return Uint8Array.from([...bytes.slice(0, at + length), ...bytes.slice(at)]);
  const copy = bytes.slice();
  const words = [
    "/Kids [1 0 R 2 0 R]",
    "/Length 999999999",
    "/Count -1",
    "endobj",
    "stream\n",
    "1 0 R",
    "BT BT BT",
    "/W [1 99 1]",
  ];
  const word = words[random.integer(0, words.length - 1)] ?? "";
  if (kind === 3) copy.set([...word].map((letter) => letter.charCodeAt(0)).slice(0, copy.length - at), at);
  else for (let i = 0; i < length; i++) copy[random.integer(0, copy.length - 1)] = random.integer(0, 255);
  return copy;
}

describe("broken PDF files", () => {
  it(
    `give an agreement or a message, never a crash and never a long wait (${ROUNDS} of them)`,
    async () => {
      const random = new Random(20_301);
      for (let round = 0; round < ROUNDS; round++) {
        let bytes = whole[round % whole.length] ?? new Uint8Array();
        for (let times = random.integer(1, 4); times > 0; times -= 1) bytes = broken(bytes, random);
        const started = performance.now();
        const { messages, agreement } = await readAgreement(bytes, "trasig.pdf");
        expect(performance.now() - started, `round ${round}`).toBeLessThan(LONGEST);
        const told = messages.map(({ message }) => `${message.sv} ${message.en}`).join("\n");
        expect(told).not.toMatch(/\bat .*:\d+:\d+|undefined|\[object/u);
        const errors = messages.filter(({ severity }) => severity === "error");
        if (errors.length > 0) expect(agreement.sections).toEqual([]);
      }
    },
    60_000 + ROUNDS * 500,
  );

  it.each([0.2, 0.6, 0.95])("cut off after %s of their length say that they are broken, or are read", async (share) => {
    for (const bytes of whole) {
      const { messages } = await readAgreement(bytes.slice(0, bytes.length * share), "halv.pdf");
      expect(messages.length).toBeGreaterThan(0);
    }
  });

  it("with too many pages are refused before they are read", async () => {
    const { messages } = await readAgreement(pdfOf(Array.from({ length: 2001 }, () => [])), "tjock.pdf");
    expect(messages.map(({ rule }) => rule)).toEqual(["too-many-pages"]);
  });

  it("are known by their content under a wrong name", async () => {
    const [bytes] = whole;
    const { reader, messages } = await readAgreement(bytes ?? "", "avtal.docx");
    expect(reader).toBe("pdf");
    expect(messages.map(({ rule }) => rule)).toContain("other-format");
  });
});
