import type { Agreement } from "../agreement/model.js";
import { listClauses } from "../agreement/walk.js";
import { DOUBTS } from "../messages/doubts.js";
import { META_HEADING, META_KEYS, META_LISTS, META_VALUES } from "../messages/meta-names.js";
import { OUTLINE } from "../messages/outline.js";
import { confidenceOf, isDoubt, OWN_FORMS } from "../readers/doubts.js";
import type { ReadResult } from "../readers/reader.js";
import { escapeTerminal } from "../writers/terminal-safe.js";
import { commentLines } from "./comments.js";
import { inFileOrder, messagesTerminal } from "./messages-terminal.js";
import type { ShowOptions } from "./options.js";
import { actorLines, bodyLines, strengthLines } from "./outline/bearers.js";
import { clauseCounts, contentLines } from "./outline/contents.js";
import { dotted, wrap } from "./terminal/layout.js";

/** Doubts shown; the rest are counted. */
const MOST_DOUBTS = 20;

function group(heading: string, lines: string[], o: ShowOptions): string[] {
  return lines.length === 0 ? [] : ["", o.paint.heading(heading), ...lines];
}

/** Title, how it was read, and whose words it holds where these are not the adopted ones. */
function headerLines(read: ReadResult, o: ShowOptions): string[] {
  const { agreement, reader } = read;
  const { meta } = agreement;
  const { certainty, doubts, places } = confidenceOf(read);
  const title = agreement.title || (meta.title ?? OUTLINE.untitled[o.language]);
  const facts = [
    escapeTerminal(o.name),
    OUTLINE.readAs(reader)[o.language],
    ...(OWN_FORMS.has(reader) ? [] : [DOUBTS.certainty(certainty, doubts, places)[o.language]]),
    META_VALUES[meta.language]?.[o.language] ?? meta.language,
    ...(meta.edition === undefined ? [] : [OUTLINE.edition(meta.edition)[o.language]]),
    ...(meta.stage === undefined ? [] : [META_VALUES[meta.stage]?.[o.language] ?? meta.stage]),
  ];
  const { wording } = meta;
  const notice = wording === "referat" || wording === "draft" ? [o.paint.warning(OUTLINE[wording][o.language])] : [];
  return [
    ...wrap(title, o.columns, 0, o.paint).map(o.paint.heading),
    o.paint.quiet("─".repeat(Math.max(1, o.columns))),
    ...notice,
    ...wrap(dotted(facts), o.columns, 1, o.paint),
  ];
}

function countLines(agreement: Agreement, o: ShowOptions): string[] {
  const sections = agreement.sections.flatMap(function all(section): (typeof section)[] {
    return [section, ...section.sections.flatMap(all)];
  });
  const principles = sections.reduce((sum, section) => sum + section.principles.length, 0);
  const parts = [
    OUTLINE.sections(sections.length)[o.language],
    ...(principles > 0 ? [OUTLINE.principles(principles)[o.language]] : []),
    ...clauseCounts(listClauses(agreement), o.language).split(" · "),
  ];
  return wrap(dotted(parts.filter((part) => part !== "")), o.columns, 1, o.paint);
}

/** A key path of the front matter and its value. */
type Fact = [key: string, value: string | undefined];

const DATES = ["adopted", "from", "to", "review", "reply"] as const;
const DECISION = ["body", "date", "reference"] as const;

/** Dates, decision and level from the front matter. */
function detailLines({ meta }: Agreement, o: ShowOptions): string[] {
  const facts: Fact[] = [
    ["level", META_VALUES[meta.level ?? ""]?.[o.language] ?? meta.level],
    ["county", meta.county],
    ["municipality", meta.municipality],
    ...DATES.map((key): Fact => [`dates.${key}`, meta.dates[key]]),
    ...DECISION.map((key): Fact => [`decision.${key}`, meta.decision?.[key]]),
    ["parties", meta.parties.map((party) => party.name).join(", ") || undefined],
    ["documents", meta.documents.map((document) => document.title).join(", ") || undefined],
    ["source", meta.source?.note ?? meta.source?.file],
  ];
  const nameOf = (key: string) => {
    const many = (key === "parties" || key === "documents") && meta[key].length > 1;
    return ((many ? META_LISTS[key] : undefined) ?? META_KEYS[key])?.[o.language] ?? key;
  };
  return facts.flatMap(([key, value]) => (value === undefined ? [] : wrap(`${nameOf(key)}: ${value}`, o.columns, 2, o.paint)));
}

function doubtLines(read: ReadResult, o: ShowOptions): string[] {
  const messages = read.messages.filter(isDoubt);
  if (messages.length === 0) return ["", OUTLINE.noDoubts[o.language]];
  const left = messages.length - MOST_DOUBTS;
  const more = left > 0 ? [o.paint.quiet(OUTLINE.moreDoubts(left)[o.language])] : [];
  return [
    ...group(OUTLINE.doubts(messages.length)[o.language], messagesTerminal(inFileOrder(messages).slice(0, MOST_DOUBTS), o), o),
    ...more,
  ];
}

/**
 * The outline of one agreement: title and how it was read, sections with roles, principles with what hangs on them, who
 * bears what, bodies, dates, how strongly it binds, and what the reader was unsure of. All text is safe for a terminal.
 */
export function showTerminal(read: ReadResult, o: ShowOptions): string {
  const { agreement } = read;
  const clauses = listClauses(agreement);
  const empty = clauses.length === 0 && agreement.sections.length === 0 && agreement.title === "";
  const body = empty
    ? ["", OUTLINE.empty[o.language]]
    : [
        ...countLines(agreement, o),
        ...group(OUTLINE.contents[o.language], contentLines(agreement, o), o),
        ...group(OUTLINE.actors[o.language], actorLines(clauses, o), o),
        ...group(OUTLINE.bodies[o.language], bodyLines(agreement.meta.bodies, o), o),
        ...group(META_HEADING[o.language], detailLines(agreement, o), o),
        ...group(OUTLINE.strength[o.language], strengthLines(clauses, o), o),
      ];
  return `${[...headerLines(read, o), ...body, ...commentLines(read, o), ...doubtLines(read, o)].map((line) => line.trimEnd()).join("\n")}\n`;
}
