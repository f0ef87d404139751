import { type Agreement, emptyAgreement } from "../../../src/agreement/model.js";
import type { Change, DiffResult } from "../../../src/diff/result.js";
import type { DiffReportOptions } from "../../../src/reports/options.js";
import { plainPaint } from "../../../src/reports/paint.js";
import { clause, comparison, principle, section } from "./comparison.js";

const actions = { lead: "Åtgärder" };
const duties = { lead: "Ansvar" };

function agreement(edition: string, title: string, rest: Pick<Agreement, "preamble" | "sections">): Agreement {
  const empty = emptyAgreement("sv");
  return { ...empty, meta: { ...empty.meta, edition, county: "Exempellän" }, title, ...rest };
}

const before = agreement("2022", "Överenskommelsen i Exempellän", {
  preamble: [
    clause(
      "preamble.paragraph.1",
      "Vi som skriver under vill att föreningslivet och det offentliga ska lära känna varandra bättre.",
    ),
    clause(
      "preamble.paragraph.2",
      "Texten är ingen lag. Den är ett löfte som var och en ger av egen vilja, och idag står trettio föreningar bakom den.",
    ),
  ],
  sections: [
    section("background", "background", "Bakgrund", [
      clause(
        "background.paragraph.1",
        "Arbetet började med ett samtal i Exempelstad, och gick sedan vidare till länets alla kommuner.",
      ),
    ]),
    section("principles", "principles", "Principerna", [], {
      principles: [
        principle("dialog", "1", "Dialog", [
          clause("dialog.statement.1", "Vi talar med varandra innan beslut fattas, inte efteråt."),
          clause("dialog.action.1", "Bjuda in till samtal två gånger om året.", actions),
          clause("dialog.action.2", "Skriva ner vad som sägs, t.ex. i ett brev till alla.", actions),
          clause("dialog.responsibility.1", "Region Exempel ansvarar för att kalla till samtalen.", duties),
        ]),
        principle("oppenhet", "2", "Öppenhet och insyn", [
          clause("oppenhet.statement.1", "Den som undrar ska få svar."),
          clause("oppenhet.action.1", "Lägga ut protokoll på nätet.", actions),
          clause("oppenhet.action.2", "Ordna en årlig mässa.", actions),
          clause("oppenhet.responsibility.1", "Parterna ska lämna ut sina årsberättelser.", duties),
        ]),
      ],
    }),
    section("organisation", "organisation", "Organisation", [
      clause("organisation.paragraph.1", "Ett råd leder arbetet."),
      clause("organisation.paragraph.2", "Rådet har fyra ledamöter från föreningslivet och fyra från regionen."),
      clause("organisation.paragraph.3", "Rådet möts varje kvartal. Det väljer själv sin ordförande."),
    ]),
    section("goals", "goals", "Mål", [
      clause("goals.target.1", "Fler föreningar har anslutit sig.", { label: "4.1", depth: 1 }),
      clause("goals.target.2", "Varje kommun har en egen överenskommelse."),
    ]),
    section("follow-up", "follow-up", "Uppföljning", [
      clause("follow-up.paragraph.1", "Varje höst berättar parterna vad de har gjort."),
      clause("follow-up.paragraph.2", "Ändringar föreslås på årsmötet."),
    ]),
    section("dispute", "dispute", "Tvister", [
      clause("dispute.paragraph.1", "Den som är missnöjd vänder sig till rådet."),
      clause("dispute.paragraph.2", "Svar ges inom en månad."),
    ]),
  ],
});

const after = agreement("2027", "Överenskommelsen i Exempellän", {
  preamble: [
    clause(
      "preamble.paragraph.1",
      "Vi som skriver under vill att föreningslivet och det offentliga ska lära känna varandra bättre.",
    ),
    clause(
      "preamble.paragraph.2",
      "Texten är ingen lag. Den är ett löfte som var och en ger av egen vilja, och i dag står trettio föreningar bakom den.",
    ),
  ],
  sections: [
    section("background", "background", "Bakgrund", [
      clause(
        "background.paragraph.1",
        "Arbetet började med ett samtal i Exempelstad, och gick sedan vidare till länets alla kommuner.",
      ),
      clause("background.paragraph.2", "Den här utgåvan skrevs om efter en remiss."),
      clause("background.block.1", "| År | Möten |\n| --- | --- |\n| 2027 | fyra |", { kind: "block" }),
    ]),
    section("follow-up", "follow-up", "Uppföljning", [
      clause("follow-up.paragraph.1", "Varje vår berättar parterna vad de har gjort."),
      clause("follow-up.paragraph.2", "Ändringar föreslås på årsmötet."),
    ]),
    section("principles", "principles", "Principerna", [], {
      principles: [
        principle("dialog", "1", "Dialog", [
          clause("dialog.statement.1", "Vi talar med varandra innan beslut fattas, inte efteråt."),
          clause("dialog.action.1", "Bjuda in till samtal fyra gånger om året.", actions),
          clause("dialog.action.2", "Skriva ner vad som sägs, till exempel i ett brev till alla.", actions),
          clause("dialog.responsibility.1", "Offentliga organisationer ansvarar för att kalla till samtalen.", duties),
        ]),
        principle("oppenhet", "2", "Öppenhet och insyn", [
          clause("oppenhet.statement.1", "Den som undrar ska få svar."),
          clause("oppenhet.action.1", "Lägga ut protokoll på nätet.", actions),
          clause("oppenhet.responsibility.1", "Parterna kan på begäran lämna ut sina årsberättelser.", duties),
        ]),
        principle("barnratt", "3", "Barnets rätt", [
          clause("barnratt.statement.1", "Barn och unga ska ha något att säga till om."),
          clause("barnratt.action.1", "Fråga ungdomsrådet i länet före större beslut.", actions),
        ]),
      ],
    }),
    section("organisation", "organisation", "Organisation", [
      clause("organisation.paragraph.1", "Ett råd leder arbetet. Svar ges inom en månad."),
      clause("organisation.paragraph.2", "Rådet har sex ledamöter från föreningslivet och två från regionen."),
      clause("organisation.paragraph.3", "Rådet möts varje kvartal."),
      clause("organisation.paragraph.4", "Det väljer själv sin ordförande varje år."),
      clause("organisation.paragraph.5", "Varje kommun har en egen överenskommelse."),
    ]),
    section("goals", "goals", "Mål", [clause("goals.target.1", "Fler föreningar har anslutit sig.", { label: "4.1", depth: 1 })]),
  ],
});

const detail: Change = {
  kind: "meta",
  before: null,
  after: null,
  meta: { before: { id: "dates.to", text: "2026" }, after: { id: "dates.to", text: "2031" } },
  status: "edited",
  moved: false,
  carried: false,
  relabelled: false,
  reparented: false,
  partners: null,
  significance: "substantive",
  effects: [{ type: "date", before: "2026", after: "2031" }],
  words: [
    { op: "delete", text: "2026" },
    { op: "insert", text: "2031" },
  ],
  matchedBy: "meta",
  similarity: 0,
  weight: 3,
};

/** Two revisions of an invented agreement, with every kind of change. */
export const exempellan: DiffResult = comparison(
  before,
  after,
  [
    [
      "preamble.paragraph.2",
      "preamble.paragraph.2",
      { significance: "editorial", effects: [{ type: "spelling", before: "idag", after: "i dag" }] },
    ],
    ["follow-up", "follow-up", { moved: true }],
    [
      "follow-up.paragraph.1",
      "follow-up.paragraph.1",
      { carried: true, effects: [{ type: "date", before: "höst", after: "vår" }] },
    ],
    ["follow-up.paragraph.2", "follow-up.paragraph.2", { carried: true }],
    [
      "dialog.action.1",
      "dialog.action.1",
      { weight: 4, effects: [{ type: "number", before: "två", after: "fyra", direction: "more" }] },
    ],
    [
      "dialog.action.2",
      "dialog.action.2",
      { significance: "editorial", effects: [{ type: "abbreviation", before: "t.ex.", after: "till exempel" }] },
    ],
    [
      "dialog.responsibility.1",
      "dialog.responsibility.1",
      { weight: 6, effects: [{ type: "actor", before: "Region Exempel", after: "Offentliga organisationer" }] },
    ],
    [
      "oppenhet.responsibility.1",
      "oppenhet.responsibility.1",
      {
        weight: 9,
        effects: [
          { type: "strength", before: "ska", after: "kan", direction: "weaker" },
          { type: "condition", before: "", after: "på begäran" },
        ],
      },
    ],
    [
      "organisation.paragraph.2",
      "organisation.paragraph.2",
      {
        weight: 8,
        effects: [
          { type: "seats", before: "4:4", after: "6:2" },
          { type: "number", before: "fyra", after: "sex", direction: "more" },
        ],
      },
    ],
    [
      "organisation.paragraph.3",
      "organisation.paragraph.3",
      {
        significance: "editorial",
        partners: { kind: "split", ids: ["organisation.paragraph.4"] },
        matchedBy: "split",
        words: [
          { op: "equal", text: "Rådet möts varje kvartal." },
          { op: "delete", text: " Det väljer själv sin ordförande.", elsewhere: "organisation.paragraph.4" },
        ],
      },
    ],
    [
      null,
      "organisation.paragraph.4",
      {
        status: "edited",
        partners: { kind: "split", ids: ["organisation.paragraph.3"] },
        matchedBy: "split",
        effects: [{ type: "scope", before: "", after: "varje år", direction: "narrower" }],
        words: [
          { op: "equal", text: "Det väljer själv sin ordförande" },
          { op: "insert", text: " varje år" },
          { op: "equal", text: "." },
        ],
      },
    ],
    [
      "organisation.paragraph.1",
      "organisation.paragraph.1",
      {
        significance: "editorial",
        partners: { kind: "merge", ids: ["dispute.paragraph.2"] },
        words: [
          { op: "equal", text: "Ett råd leder arbetet." },
          { op: "insert", text: " Svar ges inom en månad.", elsewhere: "dispute.paragraph.2" },
        ],
      },
    ],
    [
      "dispute.paragraph.2",
      null,
      {
        status: "unchanged",
        significance: "none",
        moved: true,
        reparented: true,
        partners: { kind: "merge", ids: ["organisation.paragraph.1"] },
        matchedBy: "merge",
        words: [{ op: "equal", text: "Svar ges inom en månad." }],
      },
    ],
    ["goals.target.2", "organisation.paragraph.5", { moved: true, reparented: true }],
  ],
  [detail],
);

/** The ordinary way to ask for the page. */
export const asked: DiffReportOptions = {
  language: "sv",
  columns: 80,
  rows: null,
  paint: plainPaint,
  beforeName: "exempellan-2022.md",
  afterName: "exempellan-2027.md",
  all: false,
  only: null,
  section: null,
  principle: null,
  stat: false,
  command: "samsyn diff exempellan-2022.md exempellan-2027.md",
};
