import { describe, expect, test } from "vitest";
import { diffTerminal } from "../../src/reports/diff-terminal.js";
import { type Paint, plainPaint } from "../../src/reports/paint.js";
import { textWidth } from "../../src/reports/terminal/width.js";
import { agreement, clause, compared, example, options, runs, section } from "./fixture.js";

const result = example();
const lines = (more: Parameters<typeof options>[0] = {}) => diffTerminal(result, options(more)).split("\n");

test("the first screen at 80 columns", () => {
  expect(lines().slice(0, 24)).toEqual([
    "Överenskommelsen i Exempellän · 2022 → 2027",
    "─".repeat(80),
    " 14 ställen: 7 lika · 1 språklig · 2 i sak · 3 nya · 1 borta · 1 flyttad ·",
    " 1 ändrad uppgift",
    "",
    "Det här ändrar något (5, viktigast först)",
    " 1  Svagare   2. Öppenhet › Ansvar 1                                      rad 13",
    "    Parterna [-ska lämna ut-]{+kan på begäran lämna ut+} sina årsberättelser.",
    "    svagare: ska → kan · nytt villkor: på begäran",
    " 2  Balans    Organisation › stycke 1                                      rad 4",
    "    [-Fyra-]{+Sex+} ledamöter kommer från föreningslivet och [-fyra-]{+två+}",
    "    från Region Exempel.",
    "    balans: 4:4 → 2:6 · antal: 4 → 6, 4 → 2",
    " 3  Borta     2. Öppenhet › Åtgärd 1                                 förr rad 11",
    "    [-Ordna en årlig mässa.-]",
    " 4  Ny        avsnittet Underskrifter (2 ställen)",
    "    {+Varje part utser en kontaktperson.+}",
    " 5  Datum     Om överenskommelsen › gäller till",
    "    [-2026-]{+2031+}",
    "",
    "Flyttat  Organisation nu före Principer (var efter), 1 ändring inuti",
    "Nytt     avsnittet Underskrifter (2 ställen)",
    "Borta    2. Öppenhet › Åtgärd 1",
    "Läs allt: --all · till mötet: --format html · protokoll: --format markdown",
  ]);
});

test("the reading tells each change once, with its number in the list; polish is counted", () => {
  const reading = lines().slice(lines().indexOf("I läsordning"));
  expect(reading.filter((line) => line.includes("Svagare"))).toHaveLength(1);
  expect(reading).toContain("  Ansvar 1 · Svagare · nr 1                                               rad 13");
  expect(reading).toContain("Organisation · Flyttad");
  expect(reading.join("\n")).not.toContain("varann");
  expect(reading).toContain("1 språklig ändring visas inte här.");
  expect(diffTerminal(result, options({ all: true }))).toContain("Sprida nyheter till [-varandra-]{+varann+}.");
});

test.each([80, 100, 140])("no line is wider than %i columns, in either language", (columns) => {
  for (const language of ["sv", "en"] as const) {
    for (const line of lines({ columns, language, all: true })) expect(textWidth(line)).toBeLessThanOrEqual(columns);
  }
});

test("colour adds nothing but colour", () => {
  const brush = (open: string) => (text: string) => `\u001b[${open}m${text}\u001b[0m`;
  const paint = Object.fromEntries(Object.keys(plainPaint).map((key, i) => [key, brush(String(31 + i))])) as unknown as Paint;
  const coloured = diffTerminal(result, options({ paint }));
  expect(coloured).toContain("\u001b[");
  expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(diffTerminal(result, options()));
});

function manyChanges() {
  const texts = Array.from({ length: 200 }, (_, i) =>
    clause(`a.action.${i + 1}`, "action", `Göra sak ${i + 1} varje år.`, i + 2),
  );
  const text = agreement("Avtalet", [section("a", "Åtgärder", "actions", texts)]);
  const edit = {
    status: "edited",
    significance: "substantive",
    words: runs("Göra [-sak-]{+ting+} varje år."),
    weight: 2,
  } as const;
  return compared(text, text, Object.fromEntries(texts.map(({ id }) => [id, edit])));
}

function screenOf(report: string): string[] {
  const rows = report.split("\n");
  return rows.slice(0, rows.indexOf("I läsordning") - 1);
}

test("two hundred changes still fit one screen, and the rest are counted", () => {
  const screen = screenOf(diffTerminal(manyChanges(), options()));
  expect(screen.length).toBeLessThanOrEqual(24);
  const shown = screen.filter((line) => /^ {0,2}\d+ {2}Lydelse/u.test(line)).length;
  expect(shown).toBeGreaterThanOrEqual(5);
  expect(screen.some((line) => line.includes(`${200 - shown} till`))).toBe(true);
});

test("a taller terminal shows more of them, and leaves a row for the prompt", () => {
  const tall = screenOf(diffTerminal(manyChanges(), options({ rows: 50 })));
  expect(tall.length).toBeLessThanOrEqual(49);
  expect(tall.length).toBeGreaterThan(40);
  expect(screenOf(diffTerminal(manyChanges(), options({ rows: 10 }))).length).toBeLessThanOrEqual(24);
});

describe("no difference", () => {
  test("is one calm line", () => {
    const same = compared(result.before, result.before, {});
    expect(diffTerminal(same, options())).toBe("Ingen skillnad: 11 rubriker, stycken och punkter, alla lika.\n");
    expect(diffTerminal(same, options({ language: "en" }))).toBe(
      "No difference: 11 headings, paragraphs and items, all the same.\n",
    );
  });

  test("of two empty texts too", () => {
    const empty = agreement("", []);
    expect(diffTerminal(compared(empty, empty, {}), options())).toBe("Ingen skillnad: båda texterna är tomma.\n");
  });
});

test("a filter says what is shown, and that nothing of that kind was found", () => {
  expect(lines({ only: "added" })).toContain("Bara nytt.");
  expect(diffTerminal(result, options({ only: "removed", principle: "dialog" }))).toContain("Inga ändringar av det slaget.");
});

test("a part without changes in substance says nothing of the whole", () => {
  expect(lines({ only: "editorial" })).toContain("Inget av det som visas är ändrat i sak.");
  expect(lines({ only: "editorial" })).not.toContain("Inget är ändrat i sak.");
});

test("what is shown is named by its heading, however it was asked for", () => {
  expect(lines({ principle: "2" })).toContain("Bara principen 2. Öppenhet.");
});

test("the table of counts adds up", () => {
  const table = lines({ stat: true }).slice(-10).join("\n");
  expect(table).toContain("  2. Öppenhet                          1       1       1       ·       1       ·");
  expect(table).toContain("Summa                                  7       1       2       3       1       1");
});

test("nothing from the documents reaches the terminal raw", () => {
  const nasty = "Vi\u001b]0;ägd\u0007 ses \u202Eadgir\u202C\u009b31m.";
  const one = agreement(nasty, [section("a", nasty, "other", [clause("a.paragraph.1", "paragraph", "Lugnt.", 2)])]);
  const two = agreement(nasty, [
    section("a", nasty, "other", [clause("a.paragraph.2", "paragraph", nasty, 2, { label: "\u001b[2J" })]),
  ]);
  const named = { beforeName: "a\u001b[1m.txt", afterName: "b\n.txt", command: "samsyn diff \u001b[1m" };
  for (const more of [{}, { stat: true }, { all: true }]) {
    const report = diffTerminal(compared(one, two, { a: { moved: true } }), options({ ...named, ...more }));
    expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  }
});

test("a retold text is said to be retold", () => {
  const retold = { ...result, after: { ...result.after, meta: { ...result.after.meta, wording: "referat" as const } } };
  expect(diffTerminal(retold, options()).split("\n")[2]).toContain("referat, inte den antagna texten");
});
