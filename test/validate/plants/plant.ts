import type { Agreement } from "../../../src/agreement/model.js";
import type { Message } from "../../../src/messages/message.js";
import { readAgreement } from "../../../src/readers/read.js";
import { indexAgreement } from "../../../src/validate/agreement-index.js";
import type { CheckStage, Finding, Rule } from "../../../src/validate/rule.js";
import { Random } from "../../generator/random.js";
import { type Composition, composeClean } from "./compose.js";
import { type PlainDocument, writePlain } from "./document.js";

/** One kind of fault. */
export interface Plant {
  /** Name of the rule that should find it. */
  rule: string;
  /** Where the rule should speak; "consultation" when left out. */
  stage?: CheckStage;
  /** Spoils a clean agreement in one place. */
  spoil: (document: PlainDocument, random: Random, composition: Composition) => void;
  /** Spoils the written text instead, where the fault is in its form. */
  rewrite?: (text: string, random: Random) => string;
  /** Words of which the finding's place or key must hold one, where the place can be told. */
  at?: (finding: Finding) => boolean;
}

/** The day that the composed agreements are checked on. */
export const AS_OF = "2026-11-22";

const NO_SETTINGS = { words: [], abbreviations: [], actors: [] };

/** Runs rules on a text, as they stand: no suppression, no project file. Findings of severity "off" are left out. */
export async function check(
  text: string,
  rules: readonly Rule[],
  stage: CheckStage,
  name = "utkast.md",
): Promise<{ rule: Rule; severity: string; finding: Finding }[]> {
  const { agreement, messages } = await readAgreement(text, name);
  return checkRead(agreement, messages, rules, stage, text.split("\n"));
}

/** As `check`, for an agreement already read. */
export function checkRead(
  agreement: Agreement,
  readerMessages: readonly Message[],
  rules: readonly Rule[],
  stage: CheckStage,
  lines?: readonly string[],
) {
  const index = indexAgreement(agreement, { stage, asOf: AS_OF, settings: NO_SETTINGS, readerMessages, ...(lines && { lines }) });
  return rules
    .filter((rule) => rule.severity[stage] !== "off")
    .flatMap((rule) =>
      rule
        .check(index)
        .map((finding) => ({ rule, severity: finding.severity ?? rule.severity[stage], finding }))
        .filter(({ severity }) => severity !== "off"),
    );
}

/** What tells one finding from another. */
const keyOf = ({ unit, key, message }: Finding) => `${unit?.text ?? key ?? ""} ${message.sv}`;

/** What each rule says of a clean agreement already, by seed: that is not counted as found. */
const clean = new Map<number, Promise<Awaited<ReturnType<typeof readAgreement>>>>();

async function saidOfClean(seed: number, rules: readonly Rule[], stage: CheckStage): Promise<Set<string>> {
  const reading = clean.get(seed) ?? readAgreement(writePlain(composeClean(new Random(seed)).document), "utkast.md");
  clean.set(seed, reading);
  const { agreement, messages } = await reading;
  return new Set(checkRead(agreement, messages, rules, stage).map(({ finding }) => keyOf(finding)));
}

/** Plants one kind of fault in `count` seeded agreements. Found is what the rule doesn't say of the clean agreement. */
export async function recallOf(
  plant: Plant,
  rules: readonly Rule[],
  count = 20,
): Promise<{ found: number; planted: number; missed: string[] }> {
  const rule = rules.filter(({ name }) => name === plant.rule);
  if (rule.length === 0) throw new Error(`No rule is called ${plant.rule}.`);
  const stage = plant.stage ?? "consultation";
  const missed: string[] = [];
  for (let i = 1; i <= count; i += 1) {
    const seed = i * 7919;
    const before = await saidOfClean(seed, rule, stage);
    const random = new Random(seed);
    const composition = composeClean(random);
    plant.spoil(composition.document, random, composition);
    const written = writePlain(composition.document);
    const text = plant.rewrite?.(written, random) ?? written;
    const found = await check(text, rule, stage);
    if (!found.some(({ finding }) => !before.has(keyOf(finding)) && (plant.at?.(finding) ?? true))) missed.push(text);
  }
  return { found: count - missed.length, planted: count, missed };
}
