import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { samsyn } from "../cli/world.js";
import { hasPdfTools, lookInto } from "./pdf-tools.js";
import { EVERY_KIND } from "./sources.js";

const LATER = EVERY_KIND.replace("kallar till ett möte varje vår", "bör kalla till två möten varje år").replace(
  "- Föreningsrådet samlar in frågor.",
  '- Föreningsrådet samlar in frågor.\n- =HYPERLÄNK("http://x.example";"klicka")',
);

const ONE = "# Överenskommelse om möten\n\n## Syfte\n\nVi möter gamla vänner lugnt och stilla.\n";

const files = { "före.md": EVERY_KIND, "efter.md": LATER };
const diff = (...options: string[]) => samsyn(["diff", "före.md", "efter.md", "--lang", "sv", ...options], { files });

describe("samsyn diff --format pdf", () => {
  it.skipIf(!hasPdfTools())("sums up, ranks what matters in a table, and shows the text with its marks", async () => {
    const { code, bytes } = await diff("-o", "ut.pdf");
    expect(code).toBe(1);
    const { text, tags, info, check } = await lookInto(bytes["ut.pdf"] ?? new Uint8Array());
    expect(info).toMatch(/^Tagged:\s+yes$/mu);
    expect(check).toContain("No syntax or stream encoding errors");
    const order = ["I korthet", "Det här ändrar något", "Texten med ändringarna"].map((heading) => tags.indexOf(heading));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
    expect(text).toContain("Svagare");
    expect(tags).toMatch(/^\s*TH\b/mu);
  });

  it.skipIf(!hasPdfTools())(
    "tells with signs and tags what a line through or under words shows, and leaves the spaces out",
    async () => {
      const long = { "före.md": ONE, "efter.md": ONE.replace("gamla", "helt nya").replace(" lugnt", "") };
      const { bytes } = await samsyn(["diff", "före.md", "efter.md", "--lang", "sv", "-o", "ut.pdf"], { files: long });
      const { text, tags } = await lookInto(bytes["ut.pdf"] ?? new Uint8Array());
      const told = text.replace(/\s+/gu, " ");
      expect(told).toContain("Vi möter −gamla− +helt nya+ vänner −lugnt− och stilla.");
      for (const [line, words] of [
        ["LineThrough", "gamla"],
        ["Underline", "helt nya"],
        ["LineThrough", "lugnt"],
      ])
        expect(tags).toMatch(new RegExp(`TextDecorationType /${line}\\s+"${words}"`, "u"));
    },
  );

  it.skipIf(!hasPdfTools())("says of what it quotes which language it is in, where that is not its own", async () => {
    const { bytes } = await samsyn(["diff", "före.md", "efter.md", "--lang", "en", "-o", "ut.pdf"], { files });
    const { tags, inside } = await lookInto(bytes["ut.pdf"] ?? new Uint8Array());
    expect(inside).toContain("/Lang (en)");
    expect(inside).toContain("/Lang (sv)");
    expect(tags).toContain("In short");
    const { bytes: own } = await diff("-o", "ut.pdf");
    expect((await lookInto(own["ut.pdf"] ?? new Uint8Array())).inside).not.toContain("/Lang (en)");
  });

  it.skipIf(!hasPdfTools())("cuts a long title at the head of its pages between words", async () => {
    const title = `Överenskommelse om ${"samverkan och ".repeat(6)}samråd`;
    const many = `# ${title}\n\n## Syfte\n\n${Array.from({ length: 80 }, (_, i) => `Mening ${i} säger något.`).join("\n\n")}\n`;
    const { bytes } = await samsyn(["diff", "före.md", "efter.md", "--lang", "sv", "-o", "ut.pdf"], {
      files: { "före.md": many, "efter.md": many.replace("Mening 3 ", "Mening tre ") },
    });
    const { text } = await lookInto(bytes["ut.pdf"] ?? new Uint8Array());
    expect(text).toMatch(/Jämförelse · Överenskommelse om (?:samverkan och )+(?:samverkan )?…/mu);
  });

  it("asks for a file", async () => {
    const { code, err } = await diff("--format", "pdf");
    expect(code).toBe(2);
    expect(err).toContain("Lägg till --output");
  });
});

describe("samsyn diff --format csv", () => {
  it("has a line for each change, in columns that a Swedish spreadsheet parts", async () => {
    const { code, out } = await diff("--format", "csv");
    expect(code).toBe(1);
    expect(out.startsWith("\uFEFFNr;Ändring;Ställe;Rad;Betydelse;Före;Efter;Verkan\r\n")).toBe(true);
    const rows = rowsOf(out, ";");
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
    expect(rows.some((row) => row[1] === "Svagare" && row[2]?.includes("1. Dialog"))).toBe(true);
  });

  it("keeps a text that looks like a formula a text", async () => {
    const { out } = await diff("--format", "csv");
    expect(rowsOf(out, ";").flat()).toContain('\'=HYPERLÄNK("http://x.example";"klicka")');
  });

  it("gives back every text, and never a cell that begins as a formula", async () => {
    const text = fc.array(fc.constantFrom("=", "+", "-", "@", "\t", '"', ";", ",", "a", "å", " ", "1", "＝"), {
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(text, async (signs) => {
        const clause = `${signs.join("")}x`;
        const agreement = (said: string) =>
          JSON.stringify({ samsyn: "agreement/1", title: "T", sections: [{ heading: "Syfte", clauses: [said] }] });
        const { out } = await samsyn(["diff", "a.yaml", "b.yaml", "--format", "csv", "--lang", "en"], {
          files: { "a.yaml": agreement("helt annan text"), "b.yaml": agreement(clause) },
        });
        const cells = rowsOf(out, ",").flat();
        for (const cell of cells) expect(cell.trimStart()).not.toMatch(/^[=+\-@\uFF1D]/u);
        const settled = clause.replace(/\s+/gu, " ").trim();
        expect(cells.some((cell) => cell === settled || cell === `'${settled}`)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe("samsyn validate for the meeting", () => {
  it.skipIf(!hasPdfTools())("prints the verdict, then place by place what to do", async () => {
    const { code, bytes } = await samsyn(["validate", "före.md", "-o", "ut.pdf", "--lang", "sv", "--stage", "adoption"], {
      files,
    });
    expect(code).toBe(1);
    const { tags, text } = await lookInto(bytes["ut.pdf"] ?? new Uint8Array());
    expect(text).toContain("Granskning: Överenskommelse om samverkan i Granhult");
    expect(tags).toContain("Anmärkningar");
    expect(text).toMatch(/(?:FEL|VARNING) /u);
  });

  it("writes the same report for Word", async () => {
    const { code, bytes } = await samsyn(["validate", "före.md", "-o", "ut.docx", "--lang", "sv"], { files });
    expect(code).toBeLessThan(2);
    expect(bytes["ut.docx"]?.slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});

/** CSV as RFC 4180 has it. */
function rowsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[""]];
  let quoted = false;
  const text = csv.replace(/^\uFEFF/u, "").replace(/\r\n$/u, "");
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    const row = rows.at(-1) ?? [];
    const last = row.length - 1;
    if (quoted) {
      if (sign !== '"') row[last] += sign;
      else if (text[i + 1] === '"') {
        row[last] += '"';
        i += 1;
      } else quoted = false;
    } else if (sign === '"' && row[last] === "") quoted = true;
    else if (sign === separator) row.push("");
    else if (sign === "\r" && text[i + 1] === "\n") {
      rows.push([""]);
      i += 1;
    } else row[last] += sign;
  }
  return rows;
}
