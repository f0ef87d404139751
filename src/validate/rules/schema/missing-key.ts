import type { Meta } from "../../../agreement/model.js";
import type { Localized } from "../../../messages/message.js";
import { hasFrontMatter } from "../../checks/missing.js";
import type { Rule } from "../../rule.js";

interface WantedKey {
  key: string;
  isMissing: (meta: Meta) => boolean;
  advice: Localized;
}

const WANTED: readonly WantedKey[] = [
  {
    key: "parties",
    isMissing: ({ parties }) => parties.length === 0,
    advice: {
      sv: "Lägg till parties med name och sector för varje part, så kan ansvar och platser prövas mot dem.",
      en: "Add parties with name and sector for each party, so that duties and seats can be checked against them.",
    },
  },
  {
    key: "stage",
    isMissing: ({ stage }) => stage === undefined,
    advice: {
      sv: "Lägg till stage: draft, consultation eller adopted, så prövas dokumentet efter hur långt det har kommit.",
      en: "Add stage: draft, consultation or adopted, so that the document is checked by how far it has come.",
    },
  },
  {
    key: "level",
    isMissing: ({ level }) => level === undefined,
    advice: { sv: "Lägg till level: national, regional eller local.", en: "Add level: national, regional or local." },
  },
  {
    key: "county",
    isMissing: ({ level, county }) => level === "regional" && county === undefined,
    advice: { sv: "Lägg till county med länets namn.", en: "Add county with the county's name." },
  },
  {
    key: "municipality",
    isMissing: ({ level, municipality }) => level === "local" && municipality === undefined,
    advice: { sv: "Lägg till municipality med kommunens namn.", en: "Add municipality with its name." },
  },
];

export const missingKey: Rule = {
  code: "S009",
  name: "missing-key",
  group: "schema",
  severity: { draft: "info", consultation: "warning", adoption: "warning" },
  title: { sv: "Uppgift saknas överst", en: "Key missing in the front matter" },
  why: {
    sv: "Uppgifterna överst säger vem, var och när. Utan dem kan överenskommelsen varken jämföras med andra eller prövas ordentligt.",
    en: "The front matter says who, where and when. Without it the agreement can neither be compared with others nor checked properly.",
  },
  examples: [
    {
      bad: `---
language: sv
level: regional
county: Exempellän
stage: consultation
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
      good: `---
language: sv
level: regional
county: Exempellän
stage: consultation
parties:
  - name: Region Exempel
    sector: public
  - name: Idéburna sektorn i Exempellän
    sector: civil
---

# Överenskommelse i Exempellän

## Syfte

Vi vill förstå varandra bättre.
`,
    },
  ],
  check({ agreement: { meta } }) {
    if (!hasFrontMatter(meta)) return [];
    return WANTED.filter(({ key, isMissing }) => isMissing(meta) && !Object.hasOwn(meta.extra, key)).map(({ key, advice }) => ({
      unit: null,
      message: { sv: `Nyckeln ${key} saknas bland uppgifterna överst.`, en: `The key ${key} is missing in the front matter.` },
      advice,
    }));
  },
};
