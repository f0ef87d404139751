import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bookmarkNames } from "../../src/agreement/print-marks.js";
import { listClauses } from "../../src/agreement/walk.js";
import { readAgreement } from "../../src/readers/read.js";
import { samsyn } from "../cli/world.js";
import { hasOffice, Office } from "../readers/office/soffice.js";
import { EVERY_KIND } from "./sources.js";

const DRAFT = `---
language: sv
stage: consultation
dates:
  reply: 2027-05-31
contact:
  name: Ylva Åkerö
  email: remiss@granhult.example
---

# Överenskommelse om samverkan

## Syfte

Parterna samverkar om mötesplatser.

## Principer

### 1. Dialog

Vi lyssnar på varandra.

#### Åtgärder

- Kalla till forumdag varje vår.
- Kalla till höstmöte varje år.

#### Ansvar

- Arbetsgruppen ansvarar för forumdagen.
`;

async function consulted(content: string): Promise<Uint8Array> {
  const line = ["export", "utkast.md", "-o", "remiss.docx", "--consultation", "--lang", "sv"];
  const { code, err, bytes } = await samsyn(line, { files: { "utkast.md": content } });
  expect(code, err).toBe(0);
  return bytes["remiss.docx"] ?? new Uint8Array();
}

function textOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

/** The words of the paragraphs that each bookmark reaches into, by its name. */
function bookmarked(bytes: Uint8Array): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const open = new Map<string, string>();
  for (const [paragraph] of textOf(bytes).matchAll(/<w:p[ >].*?<\/w:p>/gsu)) {
    const marks = [...paragraph.matchAll(/<w:bookmark(Start|End) [^>]*?w:id="(\d+)"(?:[^>]*?w:name="([^"]*)")?[^>]*>/gu)];
    for (const [, kind, id = "", name = ""] of marks) if (kind === "Start") open.set(id, name);
    const words = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join("");
    for (const name of open.values()) found.set(name, [...(found.get(name) ?? []), words]);
    for (const [, kind, id = ""] of marks) if (kind === "End") open.delete(id);
  }
  return found;
}

const ids = async (content: string) => listClauses((await readAgreement(content, "utkast.md")).agreement).map(({ id }) => id);

describe("a draft sent out for consultation", () => {
  it("has a bookmark on each clause that carries its id, and a number to refer to", async () => {
    const file = await consulted(DRAFT);
    const clauses = await ids(DRAFT);
    const names = bookmarkNames(clauses, "clause");
    const marks = bookmarked(file);
    expect(names.get("dialog.action.2")).toBe("k_dialog_action_2");
    expect(clauses.map((id) => marks.get(names.get(id) ?? ""))).toEqual([
      ["1\u2002Parterna samverkar om mötesplatser."],
      ["2\u2002Vi lyssnar på varandra."],
      ["3\u2002Kalla till forumdag varje vår."],
      ["4\u2002Kalla till höstmöte varje år."],
      ["5\u2002Arbetsgruppen ansvarar för forumdagen."],
    ]);
  });

  it("asks who answers, what they think, and what they want to say of each clause", async () => {
    const file = await consulted(DRAFT);
    const text = textOf(file);
    for (const name of ["respondent", "category", "contact", "stance", "overall"])
      expect(text).toContain(`w:name="svar_${name}"`);
    expect(text).toContain('w:displayText="Tillstyrker med ändringar" w:value="supports-with-changes"');
    const replies = bookmarkNames(await ids(DRAFT), "reply");
    for (const name of replies.values()) expect(text).toContain(`w:name="${name}"`);
    expect(text).toContain("senast 31 maj 2027");
    expect(text).toContain("remiss@granhult.example");
  });

  it("leaves out of the answer what the front matter does not say", async () => {
    const text = textOf(await consulted("# Titel\n\n## Syfte\n\nText.\n"));
    expect(text).toContain("skicka den tillbaka till avsändaren.");
    expect(text).not.toMatch(/senast|null|undefined/u);
  });

  it("gives clauses that hold tables, quotes and pictures a bookmark too", async () => {
    const names = new Set(bookmarked(await consulted(EVERY_KIND)).keys());
    const all = [...bookmarkNames(await ids(EVERY_KIND), "clause").values()];
    // The text of a footnote stands under the page, a line across it holds no words, and lines to sign on are no clauses to remark on.
    const others = ["k_preamble_block_1", "k_definitions_block_4"];
    expect(all.filter((name) => !names.has(name) && !name.startsWith("k_signing"))).toEqual(others);
  });
});

describe("names of bookmarks", () => {
  it("are what Word takes, and differ where the ids do", () => {
    const long = "organisation-och-former-for-samverkan-i-hela-lanet.paragraph.";
    const all = [`${long}1`, `${long}2`, "a.b", "a-b", "A.B", "a_b", "åäö.1"];
    const names = [...bookmarkNames(all, "clause").values()];
    for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\p{N}_]{0,39}$/u);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(all.length);
  });
});

describe.skipIf(!hasOffice)("edited and saved in LibreOffice", () => {
  let office: Office;
  beforeAll(() => {
    office = new Office();
  });
  afterAll(() => office.close());

  it("keeps the ids on their clauses when one is edited and a paragraph is put in before it", async () => {
    const words = { find: "forumdag varje", replace: "forumkväll varje", before: "Inskott" };
    const [saved] = office.edit([await consulted(DRAFT)], "docx", words, "docx");
    const marks = bookmarked(saved ?? new Uint8Array());
    const names = bookmarkNames(await ids(DRAFT), "clause");
    const last = (id: string) => marks.get(names.get(id) ?? "")?.at(-1);
    expect(last("dialog.action.1")).toContain("Kalla till forumkväll varje vår.");
    expect(last("dialog.action.2")).toContain("Kalla till höstmöte varje år.");
    expect(last("dialog.statement.1")).toContain("Vi lyssnar på varandra.");
    expect(last("dialog.responsibility.1")).toContain("Arbetsgruppen ansvarar för forumdagen.");
    expect(textOf(saved ?? new Uint8Array())).toContain("Inskott");
    for (const name of bookmarkNames(await ids(DRAFT), "reply").values()) expect(marks.has(name)).toBe(true);
    expect([...marks.keys()]).toEqual(expect.arrayContaining(["svar_respondent", "svar_stance"]));
  });

  it("is still read as the same agreement, with the paragraph that was put in", async () => {
    const words = { find: "forumdag varje", replace: "forumkväll varje", before: "Inskott" };
    const [saved] = office.edit([await consulted(DRAFT)], "docx", words, "docx");
    const { agreement } = await readAgreement(saved ?? new Uint8Array(), "svar.docx");
    expect(listClauses(agreement).map(({ text }) => text)).toEqual([
      "Parterna samverkar om mötesplatser.",
      "Vi lyssnar på varandra.",
      "Inskott",
      "Kalla till forumkväll varje vår.",
      "Kalla till höstmöte varje år.",
      "Arbetsgruppen ansvarar för forumdagen.",
    ]);
  });
});
