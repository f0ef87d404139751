import type { Language } from "../agreement/model.js";
import * as en from "./en/reach.js";
import * as sv from "./sv/reach.js";

/** What a qualifying phrase does to a clause by being there. */
export interface Reach {
  /** How far the clause reaches with it, against without it; null when it sets no bounds or that cannot be told. */
  with: "narrower" | "wider" | null;
  /** With it, a duty binds less. */
  relaxes: boolean;
  /** It takes something out. */
  excepts: boolean;
  /** It only gives examples. */
  illustrates: boolean;
}

const sets = (data: typeof sv | typeof en) => ({
  limiting: new Set(data.limiting),
  embracing: new Set(data.embracing),
  relaxing: new Set(data.relaxing),
  excepting: new Set(data.excepting),
  illustrating: new Set(data.illustrating),
});

const REACH = { sv: sets(sv), en: sets(en) } satisfies Record<Language, ReturnType<typeof sets>>;

/** What a qualifying phrase ("på förfrågan", "endast") does to the clause it stands in; the phrase in lower case. */
export function reachOf(phrase: string, language: Language): Reach {
  const { limiting, embracing, relaxing, excepting, illustrating } = REACH[language];
  return {
    with: limiting.has(phrase) ? "narrower" : embracing.has(phrase) ? "wider" : null,
    relaxes: relaxing.has(phrase),
    excepts: excepting.has(phrase),
    illustrates: illustrating.has(phrase),
  };
}
