import type { UnitKind } from "../agreement/walk.js";
import type { Localized } from "./message.js";

/** A count with its noun: one form for 1, one for the rest. */
function counted(n: number, sv: [one: string, many: string], en: [one: string, many: string]): Localized {
  return { sv: `${n} ${n === 1 ? sv[0] : sv[1]}`, en: `${n} ${n === 1 ? en[0] : en[1]}` };
}

/** How a place is named inside its section or principle; a number or label follows where `numbered`. */
export const PLACE_NAMES = {
  title: { sv: "Titel", en: "Title", numbered: false },
  section: { sv: "rubrik", en: "heading", numbered: false },
  principle: { sv: "rubrik", en: "heading", numbered: false },
  lead: { sv: "mellanrubrik", en: "subheading", numbered: true },
  paragraph: { sv: "stycke", en: "paragraph", numbered: true },
  statement: { sv: "inledning", en: "introduction", numbered: false },
  action: { sv: "Åtgärd", en: "Action", numbered: true },
  responsibility: { sv: "Ansvar", en: "Responsibility", numbered: true },
  commitment: { sv: "Åtagande", en: "Commitment", numbered: true },
  target: { sv: "mål", en: "target", numbered: true },
  definition: { sv: "begrepp", en: "definition", numbered: true },
  block: { sv: "inslag", en: "element", numbered: true },
} as const satisfies Record<UnitKind, Localized & { numbered: boolean }>;

/** Where a clause stands that comes before the first heading. */
export const PREAMBLE: Localized = { sv: "Ingress", en: "Preamble" };

/** One word for what a change does; the first thing that a person reads of it. */
export const CHANGE_WORDS = {
  weaker: { sv: "Svagare", en: "Weaker" },
  stronger: { sv: "Starkare", en: "Stronger" },
  strength: { sv: "Styrka", en: "Strength" },
  negation: { sv: "Nekande", en: "Negation" },
  actor: { sv: "Aktör", en: "Actor" },
  seats: { sv: "Balans", en: "Balance" },
  number: { sv: "Antal", en: "Number" },
  date: { sv: "Datum", en: "Date" },
  condition: { sv: "Villkor", en: "Condition" },
  scope: { sv: "Räckvidd", en: "Scope" },
  wording: { sv: "Lydelse", en: "Wording" },
  order: { sv: "Ordning", en: "Order" },
  abbreviation: { sv: "Förkortat", en: "Abbrev." },
  spelling: { sv: "Stavning", en: "Spelling" },
  typography: { sv: "Skrivsätt", en: "Style" },
  added: { sv: "Ny", en: "New" },
  removed: { sv: "Borta", en: "Gone" },
  moved: { sv: "Flyttad", en: "Moved" },
  split: { sv: "Delad", en: "Split" },
  merge: { sv: "Hopslagen", en: "Merged" },
  relabelled: { sv: "Nummer", en: "Renumber" },
  meta: { sv: "Uppgift", en: "Details" },
  unchanged: { sv: "Lika", en: "Same" },
} as const satisfies Record<string, Localized>;

/** A key of `CHANGE_WORDS`. */
export type ChangeWord = keyof typeof CHANGE_WORDS;

/**
 * What an effect is called: when words were exchanged, when some came, when some went, and when none are shown. The words
 * follow after a colon, or stand where "{}" is.
 */
export interface EffectNames {
  changed: Localized;
  added: Localized;
  removed: Localized;
  bare: Localized;
}

function names(sv: [string, string, string, string], en: [string, string, string, string]): EffectNames {
  return {
    changed: { sv: sv[0], en: en[0] },
    added: { sv: sv[1], en: en[1] },
    removed: { sv: sv[2], en: en[2] },
    bare: { sv: sv[3], en: en[3] },
  };
}

export const EFFECT_NAMES = {
  weaker: names(
    ["svagare", "svagare: bara {}", "svagare: inte längre {}", "svagare"],
    ["weaker", "weaker: only {}", "weaker: no longer {}", "weaker"],
  ),
  stronger: names(
    ["starkare", "starkare: nu {}", "starkare: inte längre bara {}", "starkare"],
    ["stronger", "stronger: now {}", "stronger: no longer only {}", "stronger"],
  ),
  strength: names(
    ["styrka", "styrka: nu {}", "styrka: inte längre {}", "annan styrka"],
    ["strength", "strength: now {}", "strength: no longer {}", "another strength"],
  ),
  negation: names(
    ["nekande ord", "nytt nekande ord", "nekande ord borta", "nekande ord ändrat"],
    ["negation", "new negation", "negation gone", "negation changed"],
  ),
  actor: names(
    ["aktör", "nämns nu", "nämns inte längre", "annan aktör"],
    ["actor", "now named", "no longer named", "another actor"],
  ),
  // The effect of seats is the balance between the sides, public first: "2:4 → 3:8".
  seats: names(["balans", "balans", "balans borta", "balans ändrad"], ["balance", "balance", "balance gone", "balance changed"]),
  number: names(["antal", "nytt tal", "tal borta", "antal ändrat"], ["number", "new number", "number gone", "number changed"]),
  date: names(["tid", "ny tid", "tid borta", "tid ändrad"], ["date", "new date", "date gone", "date changed"]),
  condition: names(
    ["villkor", "nytt villkor", "villkor borta", "villkor ändrat"],
    ["condition", "new condition", "condition gone", "condition changed"],
  ),
  scope: names(
    ["räckvidd", "räckvidd: nu {}", "räckvidd: inte längre {}", "räckvidd ändrad"],
    ["scope", "scope: now {}", "scope: no longer {}", "scope changed"],
  ),
  wider: names(
    ["vidare räckvidd", "tillkommer", "avgränsning borta", "vidare räckvidd"],
    ["wider scope", "added", "limit gone", "wider scope"],
  ),
  narrower: names(
    ["snävare räckvidd", "ny avgränsning", "utgår", "snävare räckvidd"],
    ["narrower scope", "new limit", "dropped", "narrower scope"],
  ),
  order: names(["ordning", "ordning", "ordning", "annan ordföljd"], ["order", "order", "order", "another order of words"]),
  abbreviation: names(
    ["förkortning", "ny förkortning", "förkortning borta", "förkortning"],
    ["abbreviation", "new abbreviation", "abbreviation gone", "abbreviation"],
  ),
  spelling: names(["stavning", "stavning", "stavning", "stavning"], ["spelling", "spelling", "spelling", "spelling"]),
  typography: names(
    ["skrivsätt", "skrivsätt: {} tillkommer", "skrivsätt: {} borta", "skrivsätt"],
    ["style", "style: {} added", "style: {} gone", "style"],
  ),
  wording: names(["lydelse", "nya ord", "ord borta", "ny lydelse"], ["wording", "new words", "words gone", "new wording"]),
} as const satisfies Record<string, EffectNames>;

/** The effect of words that are set in bold or italics in one text and not in the other. */
export const EMPHASIS: Localized = { sv: "fet eller kursiv stil", en: "bold or italics" };

/** A key of `EFFECT_NAMES`. */
export type EffectName = keyof typeof EFFECT_NAMES;

/** Counted nouns of the summary. */
export const COUNTS = {
  places: (n: number) =>
    counted(
      n,
      ["rubrik, stycke eller punkt", "rubriker, stycken och punkter"],
      ["heading, paragraph or item", "headings, paragraphs and items"],
    ),
  unchanged: (n: number) => counted(n, ["lika", "lika"], ["same", "same"]),
  editorial: (n: number) => counted(n, ["språklig", "språkliga"], ["editorial", "editorial"]),
  substantive: (n: number) => counted(n, ["i sak", "i sak"], ["in substance", "in substance"]),
  added: (n: number) => counted(n, ["ny", "nya"], ["new", "new"]),
  removed: (n: number) => counted(n, ["borta", "borta"], ["gone", "gone"]),
  moved: (n: number) => counted(n, ["flyttad", "flyttade"], ["moved", "moved"]),
  relabelled: (n: number) => counted(n, ["omnumrerad", "omnumrerade"], ["renumbered", "renumbered"]),
  meta: (n: number) => counted(n, ["ändrad uppgift", "ändrade uppgifter"], ["changed detail", "changed details"]),
} as const satisfies Record<string, (n: number) => Localized>;

/** What is said of some places in the sentence that sums up: for one, for several. */
interface Predicate {
  one: Localized;
  many: Localized;
}

/** Parts of the sentence that sums up a comparison: "14 ställen är ändrade i sak, 6 är nya och 2 är borta". */
export const SUMMARY = {
  and: { sv: "och", en: "and" },
  same: { sv: "Texterna är lika.", en: "The texts are the same." },
  place: { one: { sv: "ställe", en: "place" }, many: { sv: "ställen", en: "places" } },
  substantive: {
    one: { sv: "är ändrat i sak", en: "is changed in substance" },
    many: { sv: "är ändrade i sak", en: "are changed in substance" },
  },
  added: { one: { sv: "är nytt", en: "is new" }, many: { sv: "är nya", en: "are new" } },
  removed: { one: { sv: "är borta", en: "is gone" }, many: { sv: "är borta", en: "are gone" } },
  moved: { one: { sv: "är flyttat", en: "has moved" }, many: { sv: "är flyttade", en: "have moved" } },
  editorial: {
    one: { sv: "är ändrat bara i språket", en: "is changed in language only" },
    many: { sv: "är ändrade bara i språket", en: "are changed in language only" },
  },
  relabelled: {
    one: { sv: "har fått nytt nummer", en: "has a new number" },
    many: { sv: "har fått nya nummer", en: "have new numbers" },
  },
  meta: {
    one: { sv: "uppgift om överenskommelsen är ändrad", en: "detail about the agreement is changed" },
    many: { sv: "uppgifter om överenskommelsen är ändrade", en: "details about the agreement are changed" },
  },
} as const satisfies Record<string, Localized | Predicate>;
