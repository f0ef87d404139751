import { groupOf, type PlainDocument, principlesOf, sectionOf } from "./document.js";
import type { Plant } from "./plant.js";

type Group = Record<string, unknown>;

/** Takes a key out of a group of the front matter. */
function withoutKey(group: string, ...keys: string[]): (document: PlainDocument) => void {
  return ({ front }) => {
    for (const key of keys) delete (front[group] as Group)[key];
  };
}

/** Faults that matter at a stage. */
export const STAGE: readonly Plant[] = [
  {
    rule: "placeholder",
    spoil(document, random) {
      const gap = random.pick([
        "[namn]",
        "XX",
        "TODO",
        "\\_\\_\\_\\_\\_",
        "[datum för beslut]",
        "ÅÅÅÅ",
        "TBD",
        "\\<organisation\\>",
        "{{part}}",
        ".....",
      ]);
      const place = random.integer(0, 3);
      if (place === 0) sectionOf(document, "Organisation").paragraphs.push(`Gruppen leds av ${gap} under första året.`);
      else if (place === 1)
        groupOf(random.pick(principlesOf(document).principles), 1).items.push(`Parterna ska mötas i ${gap} varje vår.`);
      else if (place === 2) sectionOf(document, "Bakgrund").paragraphs.push(`Arbetet började år ${gap}.`);
      else (document.front["decision"] as Group)["body"] = random.pick(["[nämnd]", "TBD", "XX", "____"]);
    },
  },
  {
    rule: "empty-field",
    spoil(document, random) {
      const field = random.pick(["Diarienummer:", "Beslutad av:", "Kontakt:", "Senast ändrad:", "Ansvarig handläggare: –"]);
      const section = sectionOf(document, random.pick(["Bakgrund", "Giltighet", "Uppföljning"]));
      section.paragraphs.push(field, ...(random.chance(0.5) ? ["Version: 2"] : []));
    },
  },
  { rule: "missing-reply-date", spoil: withoutKey("dates", "reply") },
  { rule: "missing-reply-address", spoil: withoutKey("contact", "email") },
  { rule: "missing-decision-body", stage: "adoption", spoil: withoutKey("decision", "body") },
  {
    rule: "missing-decision-date",
    stage: "adoption",
    spoil(document) {
      withoutKey("decision", "date")(document);
      withoutKey("dates", "adopted")(document);
    },
  },
  { rule: "missing-reference", stage: "adoption", spoil: withoutKey("decision", "reference") },
  {
    rule: "missing-signing-block",
    stage: "adoption",
    spoil(document) {
      document.sections.pop();
    },
  },
  {
    rule: "missing-validity",
    spoil(document) {
      document.sections = document.sections.filter(({ heading }) => heading !== "Giltighet");
      withoutKey("dates", "from", "to")(document);
    },
  },
  {
    rule: "missing-review",
    stage: "adoption",
    spoil(document) {
      sectionOf(document, "Giltighet").paragraphs = ["Överenskommelsen gäller från 1 januari 2027 till 31 december 2030."];
      withoutKey("dates", "review")(document);
    },
  },
];
