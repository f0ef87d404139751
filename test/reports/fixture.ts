import {
  type Agreement,
  type Clause,
  type ClauseKind,
  emptyAgreement,
  type Principle,
  type Section,
} from "../../src/agreement/model.js";
import { listUnits, type Unit } from "../../src/agreement/walk.js";
import type { Change, DiffResult, WordRun } from "../../src/diff/result.js";
import type { DiffReportOptions } from "../../src/reports/options.js";
import { plainPaint } from "../../src/reports/paint.js";
import { tally } from "../../src/reports/summary.js";

export function clause(id: string, kind: ClauseKind, text: string, line: number, more: Partial<Clause> = {}): Clause {
  const position = { line, column: 1, endLine: line, endColumn: text.length + 1 };
  return { id, kind, label: null, text, form: "item", depth: 0, lead: null, actors: [], strength: "none", position, ...more };
}

export function section(
  id: string,
  heading: string,
  role: Section["role"],
  clauses: Clause[],
  more: Partial<Section> = {},
): Section {
  return { id, role, heading, label: null, clauses, principles: [], sections: [], position: null, ...more };
}

export function principle(id: string, label: string, title: string, clauses: Clause[]): Principle {
  return { id, label, title, concepts: [id], clauses, position: null };
}

export function agreement(title: string, sections: Section[], more: Partial<Agreement["meta"]> = {}): Agreement {
  const empty = emptyAgreement("sv");
  return { ...empty, title, sections, meta: { ...empty.meta, ...more } };
}

/** Runs from a text with its marks: "Sex [-ledamöter-]{+platser+} utses". */
export function runs(marked: string): WordRun[] {
  const pieces = marked.split(/(\[-.*?-\]|\{\+.*?\+\})/u).filter((piece) => piece !== "");
  return pieces.map((piece) => {
    if (piece.startsWith("[-")) return { op: "delete", text: piece.slice(2, -2) };
    if (piece.startsWith("{+")) return { op: "insert", text: piece.slice(2, -2) };
    return { op: "equal", text: piece };
  });
}

const PAIR: Change = {
  kind: "paragraph",
  before: null,
  after: null,
  meta: null,
  status: "unchanged",
  moved: false,
  carried: false,
  relabelled: false,
  reparented: false,
  partners: null,
  significance: "none",
  effects: [],
  words: [],
  matchedBy: "exact",
  similarity: 1,
  weight: 0,
};

/**
 * A comparison made by hand: units with the same id are pairs, the rest came or went; `facts` says what is known of
 * the change of each id. Gone units stand after what stood before them.
 */
export function compared(
  before: Agreement,
  after: Agreement,
  facts: Record<string, Partial<Change>>,
  meta: Change[] = [],
): DiffResult {
  const old = new Map(listUnits(before).map((unit) => [unit.id, unit]));
  const now = listUnits(after);
  const nowIds = new Set(now.map((unit) => unit.id));
  const make = (was: Unit | null, is: Unit | null): Change => {
    const unit = is ?? was;
    const gone = was === null || is === null;
    const text = unit?.text ?? "";
    return {
      ...PAIR,
      kind: unit?.kind ?? "paragraph",
      before: was,
      after: is,
      status: was === null ? "added" : is === null ? "removed" : "unchanged",
      significance: gone ? "substantive" : "none",
      words: [{ op: was === null ? "insert" : is === null ? "delete" : "equal", text }],
      weight: gone ? 1 : 0,
      matchedBy: gone ? null : "exact",
      similarity: gone ? 0 : 1,
      ...facts[unit?.id ?? ""],
    };
  };
  const changes = now.map((unit) => make(old.get(unit.id) ?? null, unit));
  for (const [id, unit] of old) {
    if (nowIds.has(id)) continue;
    const at = changes.findLastIndex((change) => change.before !== null && change.before.index < unit.index);
    changes.splice(at + 1, 0, make(unit, null));
  }
  const all = [...meta, ...changes];
  const { unchanged, editorial, substantive, added, removed, moved } = tally(all);
  return {
    before,
    after,
    summary: { unchanged, edited: editorial + substantive, added, removed, moved, substantive, editorial },
    changes: all,
  };
}

export function metaChange(id: string, before: string | null, after: string | null): Change {
  return {
    ...PAIR,
    kind: "meta",
    status: before === null ? "added" : after === null ? "removed" : "edited",
    meta: { before: before === null ? null : { id, text: before }, after: after === null ? null : { id, text: after } },
    significance: "substantive",
    effects: [{ type: "date", before: before ?? "", after: after ?? "" }],
    matchedBy: "meta",
    weight: 3,
  };
}

const TITLE = "Överenskommelsen i Exempellän";

/** Two editions of an invented agreement: one duty weaker, seats changed, a section moved, one action gone, a section new. */
export function example(): DiffResult {
  const dialog = (line: number) =>
    principle("dialog", "1", "Dialog", [
      clause("dialog.statement.1", "statement", "Samtal bygger förtroende mellan oss.", line + 1, { form: "paragraph" }),
      clause("dialog.action.1", "action", "Ses två gånger om året.", line + 2),
    ]);
  const organisation = (text: string, line: number) =>
    section("organisation", "Organisation", "organisation", [clause("organisation.paragraph.1", "paragraph", text, line + 1)]);
  const before = agreement(
    TITLE,
    [
      section("principles", "Principer", "principles", [], {
        principles: [
          dialog(5),
          principle("oppenhet", "2", "Öppenhet", [
            clause("oppenhet.action.1", "action", "Ordna en årlig mässa.", 11),
            clause("oppenhet.action.2", "action", "Sprida nyheter till varandra.", 12),
            clause("oppenhet.responsibility.1", "responsibility", "Parterna ska lämna ut sina årsberättelser.", 13),
          ]),
        ],
      }),
      organisation("Fyra ledamöter kommer från föreningslivet och fyra från Region Exempel.", 15),
    ],
    { edition: "2022", dates: { to: "2026" } },
  );
  const after = agreement(
    TITLE,
    [
      organisation("Sex ledamöter kommer från föreningslivet och två från Region Exempel.", 3),
      section("principles", "Principer", "principles", [], {
        principles: [
          dialog(6),
          principle("oppenhet", "2", "Öppenhet", [
            clause("oppenhet.action.2", "action", "Sprida nyheter till varann.", 12),
            clause("oppenhet.responsibility.1", "responsibility", "Parterna kan på begäran lämna ut sina årsberättelser.", 13),
          ]),
        ],
      }),
      section("signing", "Underskrifter", "signing", [
        clause("signing.paragraph.1", "paragraph", "Varje part utser en kontaktperson.", 16),
        clause("signing.paragraph.2", "paragraph", "Ort och datum", 17),
      ]),
    ],
    { edition: "2027", dates: { to: "2031" } },
  );
  const facts: Record<string, Partial<Change>> = {
    organisation: { moved: true },
    "organisation.paragraph.1": {
      status: "edited",
      carried: true,
      significance: "substantive",
      weight: 6,
      words: runs("[-Fyra-]{+Sex+} ledamöter kommer från föreningslivet och [-fyra-]{+två+} från Region Exempel."),
      effects: [
        { type: "number", before: "4", after: "6", direction: "more" },
        { type: "number", before: "4", after: "2", direction: "less" },
        { type: "seats", before: "4:4", after: "2:6" },
      ],
    },
    "oppenhet.action.2": {
      status: "edited",
      significance: "editorial",
      words: runs("Sprida nyheter till [-varandra-]{+varann+}."),
      effects: [{ type: "spelling", before: "varandra", after: "varann" }],
    },
    "oppenhet.responsibility.1": {
      status: "edited",
      significance: "substantive",
      weight: 9,
      words: runs("Parterna [-ska lämna ut-]{+kan på begäran lämna ut+} sina årsberättelser."),
      effects: [
        { type: "condition", before: "", after: "på begäran" },
        { type: "strength", before: "ska", after: "kan", direction: "weaker" },
      ],
    },
    "oppenhet.action.1": { weight: 5 },
    signing: { weight: 0, significance: "editorial" },
    "signing.paragraph.1": { weight: 4 },
    "signing.paragraph.2": { weight: 0, significance: "editorial" },
  };
  return compared(before, after, facts, [metaChange("dates.to", "2026", "2031")]);
}

export function options(more: Partial<DiffReportOptions> = {}): DiffReportOptions {
  return {
    language: "sv",
    columns: 80,
    rows: null,
    paint: plainPaint,
    beforeName: "gammal.txt",
    afterName: "ny.txt",
    all: false,
    only: null,
    section: null,
    principle: null,
    stat: false,
    command: "samsyn diff gammal.txt ny.txt",
    ...more,
  };
}
