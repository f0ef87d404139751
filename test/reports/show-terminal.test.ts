import { expect, test } from "vitest";
import type { Agreement } from "../../src/agreement/model.js";
import { message } from "../../src/messages/message.js";
import { messagesTerminal } from "../../src/reports/messages-terminal.js";
import type { ShowOptions } from "../../src/reports/options.js";
import { plainPaint } from "../../src/reports/paint.js";
import { showTerminal } from "../../src/reports/show-terminal.js";
import { textWidth } from "../../src/reports/terminal/width.js";
import { agreement, clause, principle, section } from "./fixture.js";

const options: ShowOptions = {
  language: "sv",
  columns: 80,
  paint: plainPaint,
  name: "avtal.md",
  command: "samsyn show avtal.md",
};

function record(more: Partial<Agreement["meta"]> = {}): Agreement {
  const duty = { actors: ["Arbetsgruppen"], strength: "binding" as const };
  return agreement(
    "Överenskommelsen i Exempellän",
    [
      section("principles", "Så arbetar vi", "principles", [], {
        position: { line: 4, column: 1, endLine: 4, endColumn: 5 },
        principles: [
          principle("dialog", "1", "Dialog", [
            clause("dialog.statement.1", "statement", "Vi talas vid.", 6),
            clause("dialog.action.1", "action", "Ses.", 8),
            clause("dialog.responsibility.1", "responsibility", "Arbetsgruppen kallar.", 9, duty),
          ]),
        ],
      }),
    ],
    {
      edition: "2027",
      wording: "referat",
      parties: [{ name: "Region Exempel", sector: "public" }],
      bodies: [{ name: "Arbetsgruppen", seats: [{ party: "Region Exempel", count: 2, substitutes: 1 }] }],
      dates: { to: "2031" },
      ...more,
    },
  );
}

const read = (agreed: Agreement, messages: ReturnType<typeof message>[] = []) => ({
  agreement: agreed,
  messages,
  reader: "markdown",
});
const doubt = message(
  "T1",
  "joined-lines",
  "info",
  { sv: "Raderna lästes som ett stycke.", en: "Read as one paragraph." },
  { line: 12 },
);

test("the outline answers what the agreement holds", () => {
  expect(showTerminal(read(record(), [doubt]), options).split("\n")).toEqual([
    "Överenskommelsen i Exempellän",
    "─".repeat(80),
    "REFERAT: återgivet med egna ord, inte den antagna texten.",
    " avtal.md · läst som markdown · svenska · utgåva 2027",
    " 1 avsnitt · 1 princip · 1 inledning · 1 åtgärd · 1 ansvar",
    "",
    "Innehåll",
    "  Så arbetar vi  [principer]                                               rad 4",
    "    1. Dialog    1 inledning · 1 åtgärd · 1 ansvar",
    "",
    "Vem som bär vad",
    "  Arbetsgruppen  1 ansvar",
    "  Ingen nämnd    1 åtgärd",
    "",
    "Organ",
    "  Arbetsgruppen  Region Exempel 2 (1 ersättare)",
    "",
    "Om överenskommelsen",
    "  gäller till: 2031",
    "  part: Region Exempel",
    "",
    "Hur starkt det binder",
    "  bindande (ska, ansvarar för)     1 ████████████",
    "  utan löfte                       2 ████████████████████████",
    "",
    "Läsaren var osäker på 1 ställe",
    "avtal.md, rad 12: Raderna lästes som ett stycke.",
    "",
  ]);
});

test("an adopted text carries no notice, and no doubt is said to be none", () => {
  const report = showTerminal(read(record({ wording: "verbatim" })), options);
  expect(report).not.toContain("REFERAT");
  expect(report).toContain("Läsaren var inte osäker på något.");
});

test("an empty file is said to be empty", () => {
  expect(showTerminal(read(agreement("", [])), options)).toContain("Filen har ingen text att visa.");
});

test("hostile names stay inside the width and lose their control characters", () => {
  const nasty = record({ parties: [{ name: `\u001b[2J${"漢".repeat(200)}`, sector: "other" }] });
  nasty.title = `${"Ö".repeat(300)}\u202E`;
  const report = showTerminal(read(nasty), { ...options, name: "a\u001b[1m.md", language: "en" });
  expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  for (const line of report.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(80);
});

test("messages come in the order of the file, with what explains them", () => {
  const related = [{ message: { sv: "Där är den första.", en: "The first is there." }, line: 3, path: null }];
  const later = message(
    "T2",
    "twice",
    "warning",
    { sv: "Rubriken finns två gånger.", en: "The heading stands twice." },
    { line: 40, related },
  );
  const whole = message("T3", "no-title", "info", { sv: "Ingen titel.", en: "No title." });
  expect(messagesTerminal([later, doubt, whole], options)).toEqual([
    "avtal.md: Ingen titel.",
    "avtal.md, rad 12: Raderna lästes som ett stycke.",
    "avtal.md, rad 40: Rubriken finns två gånger.",
    "  avtal.md, rad 3: Där är den första.",
  ]);
});
