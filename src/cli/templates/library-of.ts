import type { Places } from "../../draft/model.js";
import type { Compiled } from "./compile.js";
import type { Library } from "./library.js";

const NO_PLACES: Places = { counties: [], municipalities: [] };

/** A library over what was compiled. @param proven whether tests hold that what it makes is canonical */
export function libraryOf(compiled: () => Compiled, proven: boolean): Library {
  return {
    heads: async () => Promise.resolve(compiled().templates.map(({ head }) => head)),
    template: async (name) => Promise.resolve(compiled().templates.find(({ head }) => head.name === name) ?? null),
    bank: async () => Promise.resolve(compiled().bank),
    entries: async () => Promise.resolve(compiled().bank),
    places: async () => Promise.resolve(compiled().places ?? NO_PLACES),
    isProven: () => proven,
  };
}
