import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";

const draft = `---
title: Vår överenskommelse
parties:
  - {name: Region Exempel, sector: public}
  - {name: Föreningsrådet, sector: civil}
bodies:
  - name: Styrgruppen
    seats: []
---
# Vår överenskommelse


Bakgrund
--------
Vi  har   talats vid.

## Principer

### 1) Dialog

Vi talar.

Åtgärder:

*   Regionen ska ringa.
*   Vi ska fika.
    Ofta.

**Ansvar**

1) Regionen ansvarar för kaffet.

### 2) Kvalitet
Vi gör det väl.
## Slut
`;

async function added(id: string, text = draft) {
  const { code, err, files } = await samsyn(["clause", id, "--add", "u.md"], { files: { "u.md": text } });
  return { code, err, text: files["u.md"] ?? "" };
}

/** The lines that one text has more than the other, when nothing else differs. */
function newLines(before: string, after: string): string[] {
  const [old, fresh] = [before.split("\n"), after.split("\n")];
  const start = old.findIndex((line, i) => line !== fresh[i]);
  const count = fresh.length - old.length;
  expect([...fresh.slice(0, start), ...fresh.slice(start + count)]).toEqual(old);
  return fresh.slice(start, start + count);
}

describe("samsyn clause --add", () => {
  it("puts an action last in its group, with the group's own mark, and leaves every other byte", async () => {
    const { code, text, err } = await added("dialog.action.evening-meetings");
    expect(code).toBe(0);
    const lines = newLines(draft, text);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^\* {3}Styrgruppen lägger/u);
    expect(text.indexOf(lines[0] ?? "")).toBeGreaterThan(text.indexOf("Ofta."));
    expect(err).toContain("u.md:28:");
  });

  it("goes on numbering, and renumbers nothing", async () => {
    const id =
      /dialog\.responsibility\.[a-z-]+/u.exec((await samsyn(["clause", "dialog", "--kind", "responsibility"])).out)?.[0] ?? "";
    const { text } = await added(id);
    expect(newLines(draft, text)).toEqual([expect.stringMatching(/^2\) /u)]);
  });

  it("makes the group when there is none, and keeps what follows a heading of its own", async () => {
    const id = /kvalitet\.action\.[a-z-]+/u.exec((await samsyn(["clause", "kvalitet", "--kind", "action"])).out)?.[0] ?? "";
    const lines = newLines(draft, (await added(id)).text);
    expect(lines.slice(0, 3)).toEqual(["", "#### Åtgärder", ""]);
    expect(lines[3]).toMatch(/^- /u);
    expect(lines[4]).toBe("");
  });

  it("puts a paragraph last in its section, under an underlined heading too", async () => {
    const { text, code } = await added("background.need.plain");
    expect(code).toBe(0);
    expect(newLines(draft, text).filter((line) => line !== "")).toEqual([expect.not.stringContaining("{{")]);
    expect(text.indexOf("Vi  har   talats vid.")).toBeLessThan(text.indexOf("## Principer"));
  });

  it("keeps Windows line ends and a byte order mark", async () => {
    const windows = `\uFEFF${draft.replaceAll("\n", "\r\n")}`;
    const { text } = await added("dialog.action.evening-meetings", windows);
    expect(text.replace(/\r\n/gu, "")).not.toContain("\n");
    expect(newLines(windows, text)).toHaveLength(1);
  });

  it("refuses what it cannot do, and writes nothing", async () => {
    const same = (await added("dialog.action.evening-meetings")).text;
    for (const [id, text, told] of [
      ["dialog.action.evening-meetings", same, "u.md:28: the clause stands there already"],
      ["mangfald.statement.plain", draft, "has nothing on"],
      ["nothing.there", draft, "the bank has nothing"],
    ] as const) {
      const refused = await added(id, text);
      expect(refused).toMatchObject({ code: 2, text });
      expect(refused.err).toContain(told);
    }
    const yaml = "samsyn: agreement/1\ntitle: A\nsections: []\n";
    const { code, files } = await samsyn(["clause", "dialog.action.evening-meetings", "--add", "u.yaml"], {
      files: { "u.yaml": yaml },
    });
    expect([code, files["u.yaml"]]).toEqual([2, yaml]);
  });

  it("calls things what the draft's own answers call them", async () => {
    const line = ["new", "-t", "actions", "-s", "place=Gotland", "-s", "body.name=samverkansrådet", "-o", "g.md"];
    const { files } = await samsyn(line);
    const { files: after } = await samsyn(["clause", "dialog.action.evening-meetings", "--add", "g.md"], { files });
    expect(newLines(files["g.md"] ?? "", after["g.md"] ?? "")).toEqual([expect.stringMatching(/^- Samverkansrådet lägger/u)]);
    expect((await samsyn(["format", "--check", "g.md"], { files: after })).code).toBe(0);
  });
});
