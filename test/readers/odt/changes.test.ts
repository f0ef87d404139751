import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Agreement } from "../../../src/agreement/model.js";
import { listUnits } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import { essence } from "../office/likeness.js";
import { hasOffice, Office } from "../office/soffice.js";
import { CHANGED_BY_HAND, changedByLibrary } from "../office/tracked.js";
import { wordFile } from "../office/word-file.js";

/** LibreOffice turns back the deletion of a heading in an OpenDocument text as running text; the file says that it is a heading. */
const WORDS_ALONE = "a heading deleted";

const words = (agreement: Agreement) => listUnits(agreement).map(({ text }) => text);

describe.skipIf(!hasOffice)("tracked changes in OpenDocument texts, settled as LibreOffice settles them", () => {
  const settled: Record<"accept" | "reject", Uint8Array[]> = { accept: [], reject: [] };
  let files: Uint8Array[];
  let office: Office;

  beforeAll(async () => {
    office = new Office();
    const sources = [await changedByLibrary(), ...Object.values(CHANGED_BY_HAND).map((body) => wordFile({ body }))];
    files = office.convert(sources, "docx", "odt");
    for (const changes of ["accept", "reject"] as const) settled[changes] = office.settle(files, "odt", changes, "odt");
  });
  afterAll(() => office.close());

  it.each(["made by the docx library", ...Object.keys(CHANGED_BY_HAND)].map((name, i) => [name, i] as const))(
    "%s",
    async (name, i) => {
      for (const changes of ["accept", "reject"] as const) {
        const answer = await readAgreement(settled[changes][i] ?? new Uint8Array(), "svar.odt");
        expect(answer.messages.filter(({ rule }) => rule === "tracked-changes")).toEqual([]);
        const { agreement } = await readAgreement(files[i] ?? new Uint8Array(), "utkast.odt", { changes });
        const compared = name === WORDS_ALONE ? words : essence;
        expect(compared(agreement), changes).toEqual(compared(answer.agreement));
      }
    },
  );
});
