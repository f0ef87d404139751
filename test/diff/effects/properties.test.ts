import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAUSES } from "./invented.js";
import { describeWordings, lines, mirrored } from "./pair.js";

const clause = fc.constantFrom(...CLAUSES);

/** Differences that nobody sees, put on last: a mark inside a word is no longer beside it. */
const UNSEEN: Record<string, (text: string) => string> = {
  nothing: (text) => text,
  "double spaces": (text) => text.replaceAll(" ", "  "),
  "no-break spaces": (text) => text.replace(/ (?=\p{L}{4})/gu, "\u00A0"),
  "decomposed letters": (text) => text.normalize("NFD"),
  "a soft hyphen": (text) => text.replace(/(\p{L}{5})(\p{L}{4})/u, "$1\u00AD$2"),
};
const unseen = fc.constantFrom(...Object.keys(UNSEEN));

/** Ways of writing that promise the same, each applied to the whole clause. */
const DRESSES: Record<string, (text: string) => string> = {
  "curly quotes": (text) => text.replace(/(\p{Lu}\p{L}+)/u, "”$1”"),
  "straight quotes": (text) => text.replace(/(\p{Lu}\p{L}+)/u, '"$1"'),
  emphasis: (text) => text.replace(/(\p{L}{6,})/u, "**$1**"),
  "no full stop": (text) => text.replace(/\.$/u, ""),
  "no commas": (text) => text.replaceAll(",", ""),
  "a dash for a comma": (text) => text.replace(",", " –"),
  "till exempel shortened": (text) => text.replace("till exempel", "t.ex."),
  "bland annat shortened": (text) => text.replace("bland annat", "bl.a."),
  "med mera shortened": (text) => text.replace("med mera", "m.m."),
  "till och med shortened": (text) => text.replace("till och med", "t.o.m."),
  "ska in full": (text) => text.replace(/(?<!\p{L})ska(?!\p{L})/gu, "skall"),
  "i dag joined": (text) => text.replace("i dag", "idag"),
  "a capital": (text) => text.replace("överenskommelsen", "Överenskommelsen"),
  "figures for words": (text) => text.replace("två ", "2 ").replace("fyra ", "4 ").replace(" tio ", " 10 "),
};
const dress = fc.constantFrom(...Object.keys(DRESSES));

/** Edits that change what is promised; each answers the clause untouched where it has no place. */
const BLOWS: Record<string, (text: string) => string> = {
  "ska → bör": (text) => text.replace(/(?<!\p{L})ska(?!\p{L})/u, "bör"),
  "ansvarar för att → vill": (text) => text.replace("ansvarar för att", "vill"),
  "åtar sig att → strävar efter att": (text) => text.replace("åtar sig att", "strävar efter att"),
  "kan → ska": (text) => text.replace(/(?<!\p{L})kan(?!\p{L})/u, "ska"),
  "bör → kan": (text) => text.replace(/(?<!\p{L})bör(?!\p{L})/u, "kan"),
  "inte dropped": (text) => text.replace(" inte", ""),
  "inte planted": (text) => text.replace(/(?<!\p{L})(ska|kan|bör|vill)(?!\p{L})(?! inte)/u, "$1 inte"),
  "två → fem": (text) => text.replace("två", "fem"),
  "fyra → sex": (text) => text.replace("fyra", "sex"),
  "sex → fyra": (text) => text.replace("sex", "fyra"),
  "tio → tjugo": (text) => text.replace(" tio ", " tjugo "),
  "another year": (text) => text.replace("2028", "2026"),
  "Region Exempel → Exempelby kommun": (text) => text.replace("Region Exempel", "Exempelby kommun"),
  "Arbetsgruppen → Styrgruppen": (text) => text.replace("Arbetsgruppen", "Styrgruppen"),
  "Kommunen → Parterna": (text) => text.replace("Kommunen", "Parterna"),
  "vid behov planted": (text) => text.replace(/\.$/u, " vid behov."),
  "endast planted": (text) => text.replace(/(?<!\p{L})(ska|kan|bör|vill)(?!\p{L})/u, "$1 endast"),
  "och → eller": (text) => text.replace(" och ", " eller "),
  "alla → vissa": (text) => text.replace("Alla", "Vissa"),
  "höst → vår": (text) => text.replace("höst", "vår"),
};
const blow = fc.constantFrom(...Object.keys(BLOWS));

describe("what holds for every edit", () => {
  test("a clause only dressed otherwise is editorial at most", () => {
    fc.assert(
      fc.property(clause, dress, dress, unseen, (text, first, second, last) => {
        const dressed = UNSEEN[last]?.(DRESSES[second]?.(DRESSES[first]?.(text) ?? "") ?? "") ?? "";
        const { significance, effects } = describeWordings(text, dressed);
        expect([first, second, last, significance]).toEqual([first, second, last, dressed === text ? "none" : "editorial"]);
        expect(effects.filter(({ type }) => type !== "typography" && type !== "spelling")).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("an edit that changes what is promised is never editorial, however it is dressed", () => {
    fc.assert(
      fc.property(clause, blow, dress, unseen, (text, edit, clothes, last) => {
        const struck = BLOWS[edit]?.(text) ?? "";
        fc.pre(struck !== text);
        const { significance, effects, weight } = describeWordings(text, UNSEEN[last]?.(DRESSES[clothes]?.(struck) ?? "") ?? "");
        expect([edit, significance]).toEqual([edit, "substantive"]);
        expect(effects.length).toBeGreaterThan(0);
        expect(weight).toBeGreaterThan(10);
      }),
      { numRuns: 600 },
    );
  });

  test("undoing an edit has the same effects turned round", () => {
    fc.assert(
      fc.property(clause, clause, blow, dress, fc.boolean(), (text, other, edit, clothes, rewrite) => {
        const later = rewrite ? other : (DRESSES[clothes]?.(BLOWS[edit]?.(text) ?? "") ?? "");
        const [there, back] = [describeWordings(text, later), describeWordings(later, text)];
        expect(back.significance).toBe(there.significance);
        expect(lines(back.effects)).toEqual(lines(there.effects.map(mirrored)));
      }),
      { numRuns: 400 },
    );
  });

  test("no two effects of an edit say the same, and an effect shows something", () => {
    fc.assert(
      fc.property(clause, clause, (before, after) => {
        const { effects } = describeWordings(before, after);
        expect(new Set(lines(effects)).size).toBe(effects.length);
        for (const { before: was, after: is, direction, type } of effects) {
          expect(was !== is || direction !== undefined || type === "typography").toBe(true);
        }
      }),
    );
  });
});
