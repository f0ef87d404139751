import type { Finding, Rule } from "../../src/validate/rule.js";

const texts = { sv: "Text.", en: "Text." };

function rule(name: string, code: string, check: Rule["check"]): Rule {
  const severity = { draft: "off", consultation: "error", adoption: "error" } as const;
  return { code, name, group: "terms", severity, title: texts, why: texts, examples: [], check };
}

/** Stands in for a rule of the program's own, so that the workings are tested apart from what rules find. */
export const shouting: Rule = rule("outdated-name", "R004", ({ units }) =>
  units.flatMap((unit) =>
    [...unit.text.matchAll(/[A-ZÅÄÖ]{3,}/gu)].map(
      ({ index, 0: word }): Finding => ({
        unit,
        start: index,
        end: index + word.length,
        message: { sv: `${word} är versaler.`, en: `${word} is in capitals.` },
        advice: texts,
      }),
    ),
  ),
);

/** Finds one thing in the whole agreement. */
export const lonely: Rule = rule("missing-validity", "P009", () => [{ unit: null, message: texts, advice: texts }]);

/** Finds a key of the front matter. */
export const keyed: Rule = rule("unused-party", "A004", ({ agreement }) =>
  agreement.meta.parties.map((party, i) => ({
    unit: null,
    key: `parties[${i + 1}].name`,
    message: { sv: party.name, en: party.name },
    advice: texts,
  })),
);
