import type { ClauseKind, Language } from "../../../src/agreement/model.js";
import type { Unit } from "../../../src/agreement/walk.js";
import { type Description, describeEdit } from "../../../src/diff/effects/describe.js";
import type { Effect } from "../../../src/diff/result.js";
import { diffWords } from "../../../src/diff/words/words.js";

/** A unit with everything but its text and kind left plain. */
export function unit(text: string, more: Partial<Unit> = {}): Unit {
  return {
    id: "dialog.action.1",
    kind: "action",
    text,
    label: null,
    lead: null,
    number: 1,
    parent: "dialog",
    steps: [],
    role: null,
    concepts: [],
    actors: [],
    strength: "none",
    form: "item",
    depth: 0,
    position: null,
    index: 0,
    ...more,
  };
}

/** Describes the edit from one wording to another. */
export function describeWordings(
  before: string,
  after: string,
  kind: Unit["kind"] | ClauseKind = "responsibility",
  language: Language = "sv",
): Description {
  return describeEdit({
    before: unit(before, { kind }),
    after: unit(after, { kind }),
    words: diffWords(before, after, language),
    language,
    status: before === after ? "unchanged" : "edited",
    moved: false,
    reparented: false,
  });
}

const TURNED = {
  stronger: "weaker",
  weaker: "stronger",
  more: "less",
  less: "more",
  wider: "narrower",
  narrower: "wider",
} as const;

/** The same effect for someone who reads from the later wording to the earlier. */
export function mirrored({ type, before, after, direction }: Effect): Effect {
  return { type, before: after, after: before, ...(direction === undefined ? {} : { direction: TURNED[direction] }) };
}

/** Effects as comparable lines, in no order. */
export function lines(effects: readonly Effect[]): string[] {
  return effects.map(({ type, before, after, direction }) => `${type} ${direction ?? ""} [${before}] [${after}]`).toSorted();
}
