import { describe, expect, it } from "vitest";
import { readAgreement } from "../../src/readers/read.js";
import { writeMarkdown } from "../../src/writers/markdown.js";

async function read(front: string, body = "# Titel\n") {
  return readAgreement(`---\n${front}\n---\n${body}`, "a.md");
}

describe("front matter", () => {
  it("takes numbers and dates as they are written", async () => {
    const { agreement, messages } = await read(
      "edition: 2027\nid: 1.10\ndates: {from: 2027-01-01, to: 2030}\nbodies: [{name: Rådet, seats: [{party: A, count: 3}]}]",
    );
    expect(messages).toEqual([]);
    expect(agreement.meta).toMatchObject({
      edition: "2027",
      id: "1.10",
      dates: { from: "2027-01-01", to: "2030" },
      bodies: [{ name: "Rådet", seats: [{ party: "A", count: 3 }] }],
    });
  });

  it("keeps unknown keys and asks what was meant", async () => {
    const { agreement, messages } = await read("languge: en\nlogotyp: [a.png, 2]");
    expect(agreement.meta.extra).toEqual({ languge: "en", logotyp: ["a.png", 2] });
    expect(messages.map(({ line, column, message }) => [line, column, message.en])).toEqual([
      [2, 1, 'The key "languge" is unknown. It is kept as it is. Did you mean "language"?'],
      [3, 1, 'The key "logotyp" is unknown. It is kept as it is.'],
    ]);
  });

  it("keeps a value of the wrong kind, unused, and says where and why", async () => {
    const { agreement, messages } = await read(
      "stage: adoptd\nparties: Region Exempel\nbodies: [{name: Rådet, seats: [{party: A, count: många}]}]",
    );
    expect(agreement.meta).toMatchObject({ parties: [], bodies: [] });
    expect(agreement.meta.extra).toMatchObject({ stage: "adoptd", parties: "Region Exempel" });
    expect(messages.map(({ line, message }) => [line, message.sv])).toEqual([
      [2, "stage kan inte vara ”adoptd”. Menade du ”adopted”? Tills dess används inte stage, men det följer med."],
      [3, "parties ska vara en lista. Tills dess används inte parties, men det följer med."],
      [4, "bodies[1].seats[1].count ska vara ett helt tal. Tills dess används inte bodies, men det följer med."],
    ]);
  });

  it("keeps both values of a key that stands twice", async () => {
    const { agreement, messages } = await read("edition: 2026\nedition: 2027");
    expect([agreement.meta.edition, agreement.meta.extra]).toEqual(["2026", { "edition-2": 2027 }]);
    expect(messages.map(({ rule, line }) => [rule, line])).toEqual([["duplicate-key", 3]]);
  });

  it("keeps comments with their keys when it is put in order", async () => {
    const { agreement, frontMatter } = await read("# Fråga kansliet\ncounty: Exempellän # länet\nlanguage: sv\nedition: 2027");
    expect(writeMarkdown(agreement, { frontMatter: frontMatter ?? "" })).toBe(
      "---\nedition: 2027\nlanguage: sv\n# Fråga kansliet\ncounty: Exempellän # länet\n---\n\n# Titel\n",
    );
  });

  it("that is not YAML is kept as a block of code", async () => {
    const { agreement, messages } = await read("title: [a\nb: c");
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([["yaml-syntax", "error"]]);
    expect(agreement.preamble.map(({ text }) => text)).toEqual(["```yaml\ntitle: [a\nb: c\n```"]);
    expect(agreement.title).toBe("Titel");
  });

  it("indented with tabs is told so, and is no line across the page", async () => {
    const { agreement, messages } = await read("\tedition: 1\n\tstage: draft");
    expect(messages.map(({ rule, message }) => [rule, message.sv.includes("Byt tabbarna")])).toEqual([["yaml-syntax", true]]);
    expect(agreement.preamble.map(({ kind }) => kind)).toContain("block");
  });

  it("without a closing line ends at the first empty one", async () => {
    const { agreement, messages } = await readAgreement("---\nedition: 2027\n\n# Titel\n", "a.md");
    expect([agreement.meta.edition, agreement.title, messages[0]?.rule]).toEqual(["2027", "Titel", "unclosed-front-matter"]);
  });

  it("is not what two lines across the page fence", async () => {
    const { agreement, frontMatter } = await readAgreement("---\nBara text.\n\n---\n", "a.md");
    expect([frontMatter, agreement.preamble.map(({ kind }) => kind)]).toEqual([undefined, ["block", "paragraph", "block"]]);
  });
});
