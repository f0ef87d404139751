import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listClauses } from "../../../src/agreement/walk.js";
import { readAgreement } from "../../../src/readers/read.js";
import type { TrackedChangesPolicy } from "../../../src/readers/reader.js";
import { essence } from "../office/likeness.js";
import { hasOffice, Office } from "../office/soffice.js";
import { byHand, CHANGED_BY_HAND, changedByLibrary } from "../office/tracked.js";
import { wordFile } from "../office/word-file.js";

const read = async (bytes: Uint8Array, changes: TrackedChangesPolicy) => readAgreement(bytes, "utkast.docx", { changes });

describe("tracked changes in Word files", () => {
  it("are accepted unless told otherwise, and that is said with numbers and names", async () => {
    const { agreement, messages } = await readAgreement(await changedByLibrary(), "utkast.docx");
    expect(listClauses(agreement).map(({ text }) => text)).toEqual([
      "Parterna träffas två gånger om året i stadshuset.",
      "Te bjuds.",
    ]);
    const said = messages.find(({ rule }) => rule === "tracked-changes");
    expect(said?.message.sv).toBe("Spårade ändringar är godtagna: 3 tillagda, 2 strukna (av Bo).");
  });

  it("can be kept, so that both revisions and each change with its author are there", async () => {
    const { revisions, agreement } = await read(await changedByLibrary(), "keep");
    expect(revisions?.after).toBe(agreement);
    expect(revisions && listClauses(revisions.before).map(({ text }) => text)).toEqual([
      "Parterna träffas en gång om året.",
      "Kaffe bjuds.",
    ]);
    const [first, second] = revisions?.changes ?? [];
    expect(first).toEqual({ kind: "delete", ...byHand, text: "en gång", clause: "follow-up.paragraph.1" });
    expect(second).toEqual({ kind: "insert", ...byHand, text: "två gånger", clause: "follow-up.paragraph.1" });
    expect(revisions?.changes).toHaveLength(5);
  });

  it("tells a move once, where the text stands now", async () => {
    const { revisions } = await read(wordFile({ body: CHANGED_BY_HAND["a move"] ?? "" }), "keep");
    expect(revisions?.changes.map(({ kind, text, clause }) => [kind, text, clause])).toEqual([
      ["move", "Flyttas.", "background.paragraph.3"],
    ]);
  });

  it("numbers the items of each revision by themselves", async () => {
    const { revisions } = await read(wordFile({ body: CHANGED_BY_HAND["items inserted and deleted"] ?? "" }), "keep");
    const items = (side: "before" | "after") =>
      revisions &&
      listClauses(revisions[side])
        .filter(({ form }) => form === "item")
        .map(({ label, text }) => `${label} ${text}`);
    expect(items("before")).toEqual(["1 Ett", "2 Gammalt", "3 Sist"]);
    expect(items("after")).toEqual(["1 Ett", "2 Nytt", "3 Sist"]);
  });
});

describe.skipIf(!hasOffice)("tracked changes, settled as LibreOffice settles them", () => {
  let office: Office;
  let files: Uint8Array[];
  const settled: Record<"accept" | "reject", Uint8Array[]> = { accept: [], reject: [] };

  beforeAll(async () => {
    office = new Office();
    const written = [await changedByLibrary(), ...Object.values(CHANGED_BY_HAND).map((body) => wordFile({ body }))];
    files = [...written, ...office.convert(written, "docx", "docx")];
    for (const changes of ["accept", "reject"] as const) settled[changes] = office.settle(files, "docx", changes, "docx");
  });
  afterAll(() => office.close());

  const names = ["made by the docx library", ...Object.keys(CHANGED_BY_HAND)];
  const saved = names.map((name) => `${name}, saved again by LibreOffice`);

  it.each([...names, ...saved].map((name, i) => [name, i] as const))("%s", async (_, i) => {
    for (const changes of ["accept", "reject"] as const) {
      const answer = await readAgreement(settled[changes][i] ?? new Uint8Array(), "svar.docx");
      expect(answer.messages.filter(({ rule }) => rule === "tracked-changes")).toEqual([]);
      expect(essence((await read(files[i] ?? new Uint8Array(), changes)).agreement), changes).toEqual(essence(answer.agreement));
    }
  });
});
