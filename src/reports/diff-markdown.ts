import type { Change, DiffResult } from "../diff/result.js";
import { MINUTES } from "../messages/minutes.js";
import { READING, STAT_COLUMNS, STAT_TOTAL } from "../messages/reading.js";
import { changeLine, effectPhrases, placeNotes, toldPlace, wordsOf } from "./change-text.js";
import { changeWord } from "./effect-text.js";
import { escapeLine, escapeMarkdown } from "./markdown/escape.js";
import { markdownMarks } from "./markdown/marks.js";
import type { DiffReportOptions } from "./options.js";
import { rankChanges } from "./rank.js";
import { selectChanges } from "./select.js";
import { sidesText, titleText } from "./sides.js";
import { STAT_KEYS, statRows } from "./stat-rows.js";
import { differs, summarySentence, tally } from "./summary.js";
import { type Told, tellTogether } from "./wholes.js";

/** Lines of one list item: what and where in bold, then the marked text and the effects in paragraphs of their own. */
function item(lead: string, told: Told, result: DiffResult, o: DiffReportOptions): string[] {
  const { change, inside } = told;
  const line = changeLine(change, o);
  const where = `${changeWord(change, o.language)}: ${toldPlace(told, result, o.language)}`;
  const pad = " ".repeat(lead.length);
  const phrases = [...placeNotes(change, result, o.language), ...effectPhrases(change, o.language)];
  const lines = [`${lead}**${escapeMarkdown(where)}**${line === "" ? "" : ` (${line})`}`, ""];
  const marked = inside.length > 0 ? "" : markdownMarks(wordsOf(change, o.language));
  if (marked !== "") lines.push(`${pad}> ${marked}`, "");
  if (phrases.length > 0) lines.push(`${pad}${escapeLine(phrases.join(" · "))}`, "");
  return [...lines, ...inside.flatMap((member) => item(`${pad}- `, { change: member, inside: [] }, result, o))];
}

function numbered(changes: readonly Change[], result: DiffResult, o: DiffReportOptions): string[] {
  return rankChanges(changes).flatMap((entry) => item(`${entry.number}. `, entry, result, o));
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [`### ${heading}`, "", ...lines, ...(lines.at(-1) === "" ? [] : [""])];
}

/** What came or went without being a change in substance, such as the lines of a form. */
function besides(changes: readonly Change[], status: Change["status"], result: DiffResult, o: DiffReportOptions): string[] {
  const ranked = new Set(rankChanges(changes).flatMap(({ change, inside }) => [change, ...inside]));
  const left = changes.filter((change) => change.status === status && change.kind !== "meta" && !ranked.has(change));
  return tellTogether(left).map((told) => `- ${escapeLine(toldPlace(told, result, o.language))}`);
}

function moved(changes: readonly Change[], result: DiffResult, o: DiffReportOptions): string[] {
  return changes
    .filter((change) => change.moved)
    .map((change) => {
      const notes = placeNotes(change, result, o.language).join(", ");
      return `- ${escapeLine(toldPlace({ change, inside: [] }, result, o.language))}: ${escapeMarkdown(notes)}`;
    });
}

function statTable(selected: readonly Change[], result: DiffResult, o: DiffReportOptions): string[] {
  const row = (cells: string[]) => `| ${cells.join(" | ")} |`;
  const { rows, total } = statRows(new Set(selected), result, o.language);
  const counts = (counted: typeof total) => STAT_KEYS.map((key) => String(counted[key]));
  return [
    row([MINUTES.place[o.language], ...STAT_KEYS.map((key) => STAT_COLUMNS[key][o.language])]),
    row(["---", ...STAT_KEYS.map(() => "---:")]),
    ...rows.map(({ name, counts: own }) => row([escapeMarkdown(name), ...counts(own)])),
    row([STAT_TOTAL[o.language], ...counts(total)]),
    "",
  ];
}

/**
 * The comparison to paste into minutes: headings from the second level, the sentence that sums up, the changes in
 * substance with their words marked, what moved, and with `all` the editorial changes. Text of the documents is escaped,
 * so that it cannot become headings, links or HTML.
 */
export function diffMarkdown(result: DiffResult, o: DiffReportOptions): string {
  const counts = tally(result.changes);
  const selected = selectChanges(result, o);
  const title = titleText(result);
  const heading = `## ${MINUTES.title[o.language]}${title === "" ? "" : `: ${escapeMarkdown(title)}`}`;
  const lines = [heading, "", escapeLine(sidesText(result, o)), "", summarySentence(counts, o.language), ""];
  if (!differs(counts)) return `${lines.join("\n").trimEnd()}\n`;
  if (o.stat) return `${[...lines, ...statTable(selected, result, o)].join("\n").trimEnd()}\n`;
  const matters = numbered(selected, result, o);
  const polish = selected.filter((change) => change.status === "edited" && change.significance !== "substantive");
  const showPolish = o.all || o.only === "editorial" || o.only === "edited";
  lines.push(MINUTES.legend[o.language], "");
  lines.push(
    ...(matters.length > 0 || o.only !== null
      ? section(MINUTES.matters[o.language], matters)
      : [READING.nothingMatters[o.language], ""]),
  );
  lines.push(...section(MINUTES.moved[o.language], moved(selected, result, o)));
  lines.push(...section(MINUTES.added[o.language], besides(selected, "added", result, o)));
  lines.push(...section(MINUTES.removed[o.language], besides(selected, "removed", result, o)));
  if (showPolish)
    lines.push(
      ...section(
        MINUTES.editorial[o.language],
        polish.flatMap((change) => item("- ", { change, inside: [] }, result, o)),
      ),
    );
  return `${lines.join("\n").trimEnd()}\n`;
}
