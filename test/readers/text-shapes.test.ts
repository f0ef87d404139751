import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { outlineOf, shapeOf } from "./outline.js";
import { asPulledFromPdf, wrapped } from "./page.js";

const fixture = (name: string) => readFileSync(new URL(`../fixtures/text/${name}.txt`, import.meta.url), "utf8");

const SHAPES: Record<string, string[]> = {
  "shape-a": [
    "# Överenskommelse om samverkan mellan Region Exempel och föreningslivet i Exempellän",
    "paragraph ×2",
    "## background Bakgrund",
    "  paragraph ×2",
    "## principles Principerna",
    "  paragraph ×1",
    "  ### [1] Dialog (dialog)",
    "    statement ×1",
    "    {Åtgärder} action ×3",
    "    {Ansvar} responsibility ×2",
    "  ### [2] Öppenhet och insyn (oppenhet)",
    "    statement ×1",
    "    {Åtgärder} action ×2",
    "    {Ansvar} responsibility ×1",
    "  ### [3] Långsiktighet (langsiktighet)",
    "    statement ×1",
    "    {Åtgärder} action ×1",
    "    {Ansvar} responsibility ×2",
    "  ### [4] Självständighet och oberoende (sjalvstandighet)",
    "    statement ×1",
    "    {Åtgärder} action ×1",
    "    {Ansvar} responsibility ×1",
    "## organisation Organisation",
    "  paragraph ×1",
    "## follow-up Uppföljning",
    "  paragraph ×1",
    "## goals Målbild 2030",
    "  target ×3",
    "## signing Signering",
    "  paragraph ×4",
  ],
  "shape-b": [
    "# Överenskommelse mellan Exempelköpings kommun, Region Exempel, Stiftet i Exempelköping och kommunens föreningar",
    "## background Inledning",
    "  paragraph ×1",
    "## purpose Syfte och mål",
    "  paragraph ×2",
    "## principles Principer för samverkan",
    "  ### Principen om självständighet (sjalvstandighet)",
    "    statement ×1",
    "  ### Principen om kvalitet (kvalitet)",
    "    statement ×1",
    "  ### Principen om mångfald (mangfald)",
    "    statement ×1",
    "## commitments Kommunen åtar sig att",
    "  commitment ×3",
    "## commitments Region Exempel åtar sig att",
    "  commitment ×2",
    "## commitments Stiftet åtar sig att",
    "  commitment ×1",
    "## commitments Föreningarna åtar sig att",
    "  commitment ×2",
    "## follow-up Uppföljning",
    "  paragraph ×1",
    "## validity Giltighet",
    "  paragraph ×1",
  ],
  "shape-c": [
    "# Överenskommelsen i Exempellän",
    "## vision Vår vision",
    "  paragraph ×1",
    "## values Värdegrund",
    "  paragraph ×1",
    "## principles",
    "  ### Självständighet och oberoende (sjalvstandighet)",
    "    statement ×1",
    "  ### Dialog (dialog)",
    "    statement ×1",
    "  ### Kvalitet och långsiktighet (kvalitet langsiktighet)",
    "    statement ×1",
    "  ### Öppenhet och insyn (oppenhet)",
    "    statement ×1",
    "  ### Mångfald och förnyelse (mangfald fornyelse)",
    "    statement ×1",
    "## appendix Handlingsplan",
    "  paragraph ×1",
  ],
  english: [
    "# Compact for a Shared Sampleshire",
    "## vision Shared vision",
    "  paragraph ×1",
    "## principles Our principles",
    "  ### [1] Independence (sjalvstandighet)",
    "    statement ×1",
    "    {Actions} action ×1",
    "    {Responsibilities} responsibility ×1",
    "  ### [2] Openness and transparency (oppenhet)",
    "    statement ×1",
    "    {Actions} action ×2",
    "    {Responsibilities} responsibility ×1",
    "## follow-up Monitoring and review",
    "  paragraph ×1",
  ],
  "compact-numbered": [
    "# A Compact between Sampleshire Council and the Voluntary Sector",
    "## background [1] Foreword",
    "  paragraph ×2",
    "## principles [2] Principles",
    "  ### [2.1] Independence (sjalvstandighet)",
    "    statement ×1",
    "  ### [2.2] Dialogue (dialog)",
    "    statement ×1",
    "## commitments [3] Commitments",
    "  ## commitments Sampleshire Council will",
    "    commitment ×2",
    "  ## commitments Voluntary organisations will",
    "    commitment ×2",
    "## dispute [4] Dispute resolution",
    "  paragraph ×1",
    "## follow-up [5] Monitoring and review",
    "  paragraph ×2",
  ],
};

const WIDTHS = Array.from({ length: 13 }, (_, i) => 62 + i * 4);

describe.each(Object.keys(SHAPES))("plain text: %s", (name) => {
  const clean = fixture(name);

  it("finds title, sections, principles and lists", async () => {
    const { agreement } = await readAgreement(clean, `${name}.txt`);
    expect(shapeOf(agreement)).toEqual(SHAPES[name]);
  });

  it.each(WIDTHS)(
    "reads the same when pulled out of a PDF with lines of %i characters, or says where it may not",
    async (width) => {
      const want = outlineOf((await readAgreement(clean, "clean.txt")).agreement);
      for (const page of [
        { width, lines: 27, bullet: "\uf0b7", top: " ", numbers: false },
        { width, lines: 31, bullet: "•", top: "\f", numbers: true },
      ]) {
        const { agreement, messages } = await readAgreement(asPulledFromPdf(clean, page), "pdf.txt");
        const got = outlineOf(agreement);
        const doubts = messages.filter(({ rule }) => rule === "split-maybe" || rule === "joined-maybe").length;
        // Each wrong guess joins two paragraphs or parts one: it changes at most two lines, and must be among the doubts.
        const wrong = want.filter((line) => !got.includes(line)).length;
        expect(wrong, JSON.stringify({ page, messages: messages.length })).toBeLessThanOrEqual(2 * doubts);
        expect(wrong).toBeLessThanOrEqual(2);
      }
    },
  );

  it.each([66, 78, 90])("reads the same when wrapped by an editor at %i characters", async (width) => {
    const want = outlineOf((await readAgreement(clean, "clean.txt")).agreement);
    const { agreement } = await readAgreement(wrapped(clean, width), "wrapped.txt");
    expect(outlineOf(agreement)).toEqual(want);
  });
});

it("reads the words of a page in the same order whatever its layout", async () => {
  const clean = fixture("shape-a");
  const { agreement } = await readAgreement(
    asPulledFromPdf(clean, { width: 80, lines: 20, bullet: "●", top: "\f", numbers: true }),
    "pdf.txt",
  );
  const words = outlineOf(agreement).join(" ");
  for (const word of new Set(clean.match(/\p{L}{5,}/gu))) expect(words).toContain(word);
});
