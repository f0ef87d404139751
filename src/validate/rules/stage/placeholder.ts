import { findPlaceholders } from "../../../language/placeholders.js";
import type { AgreementIndex } from "../../agreement-index.js";
import type { Finding, Rule } from "../../rule.js";

export const placeholder: Rule = {
  code: "P001",
  name: "placeholder",
  group: "stage",
  severity: { draft: "info", consultation: "warning", adoption: "error" },
  title: { sv: "Kvar att fylla i", en: "Left to fill in" },
  why: {
    sv: "En lucka i en remiss går inte att ha synpunkter på, och i en antagen text är den ett löfte som saknas.",
    en: "A gap in a consultation cannot be commented on, and in an adopted text it is a promise that is missing.",
  },
  examples: [
    {
      bad: `# Överenskommelse i Exempellän

## Organisation

Styrgruppen leds av [namn på ordförande].
`,
      good: `# Överenskommelse i Exempellän

## Organisation

Styrgruppen leds av regionrådet.
`,
    },
  ],
  check(index) {
    const units = index.units.filter(
      ({ kind, role }) => role !== "signing" && kind !== "block" && kind !== "title" && kind !== "lead",
    );
    const front = frontTexts(index);
    // Most texts have none, and one long text is read faster than many short ones. No mark reaches across lines.
    const whole = [...front.map(([, value]) => value), ...units.map(({ text }) => text)].join("\n\n");
    if (findPlaceholders(whole, index.language).length === 0) return [];
    const inText = units.flatMap((unit) =>
      findPlaceholders(unit.text, index.language).map(({ start, end }) => ({
        unit,
        start,
        end,
        ...told(unit.text.slice(start, end)),
      })),
    );
    return [...inFront(front, index), ...inText];
  },
};

function told(words: string): Pick<Finding, "message" | "advice"> {
  const plain = words.replace(/\\(?=[[\]<>_])/gu, "");
  return {
    message: { sv: `”${plain}” är inte ifyllt.`, en: `“${plain}” is not filled in.` },
    advice: {
      sv: "Skriv det som ska stå där, eller ta bort stället.",
      en: "Write what is to stand there, or remove it.",
    },
  };
}

/** Texts of the front matter with their key paths. */
function frontTexts({ agreement: { meta } }: AgreementIndex): [key: string, value: string][] {
  const texts: [key: string, value: unknown][] = [
    ["title", meta.title],
    ["edition", meta.edition],
    ["county", meta.county],
    ["municipality", meta.municipality],
    ...Object.entries(meta.decision ?? {}).map(([key, value]): [string, unknown] => [`decision.${key}`, value]),
    ...Object.entries(meta.contact ?? {}).map(([key, value]): [string, unknown] => [`contact.${key}`, value]),
    ...meta.parties.map(({ name }, i): [string, unknown] => [`parties[${i + 1}].name`, name]),
    ...meta.bodies.map(({ name }, i): [string, unknown] => [`bodies[${i + 1}].name`, name]),
  ];
  return texts.filter((each): each is [string, string] => typeof each[1] === "string");
}

function inFront(texts: readonly [key: string, value: string][], { language }: AgreementIndex): Finding[] {
  return texts.flatMap(([key, value]) => {
    const [found] = findPlaceholders(value, language);
    return found === undefined ? [] : [{ unit: null, key, ...told(value.slice(found.start, found.end)) }];
  });
}
