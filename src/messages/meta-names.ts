import type { Localized } from "./message.js";

/** What stands over the changes of the front matter. */
export const META_HEADING: Localized = { sv: "Om överenskommelsen", en: "About the agreement" };

/** Keys of the front matter by path, as a person names them. */
export const META_KEYS: Record<string, Localized> = {
  id: { sv: "beteckning", en: "identifier" },
  title: { sv: "titel", en: "title" },
  edition: { sv: "utgåva", en: "edition" },
  language: { sv: "språk", en: "language" },
  level: { sv: "nivå", en: "level" },
  county: { sv: "län", en: "county" },
  municipality: { sv: "kommun", en: "municipality" },
  stage: { sv: "skede", en: "stage" },
  wording: { sv: "slags lydelse", en: "kind of wording" },
  parties: { sv: "part", en: "party" },
  bodies: { sv: "organ", en: "body" },
  documents: { sv: "dokument", en: "document" },
  source: { sv: "källa", en: "source" },
  contact: { sv: "kontakt", en: "contact" },
  template: { sv: "mall", en: "template" },
  extra: { sv: "övrigt", en: "other" },
  "dates.adopted": { sv: "antagen", en: "adopted" },
  "dates.from": { sv: "gäller från", en: "valid from" },
  "dates.to": { sv: "gäller till", en: "valid to" },
  "dates.review": { sv: "översyn", en: "review" },
  "dates.reply": { sv: "sista svarsdag", en: "last day to reply" },
  "decision.body": { sv: "beslutat av", en: "decided by" },
  "decision.date": { sv: "beslutsdag", en: "date of decision" },
  "decision.reference": { sv: "diarienummer", en: "reference number" },
};

/** Last steps of longer key paths, told after the name that they belong to: "Arbetsgruppen, ordförande". */
export const META_PARTS: Record<string, Localized> = {
  sector: { sv: "sektor", en: "sector" },
  aliases: { sv: "annat namn", en: "other name" },
  seats: { sv: "platser för", en: "seats for" },
  substitutes: { sv: "ersättare för", en: "substitutes for" },
  task: { sv: "uppgift", en: "task" },
  appointedBy: { sv: "utses av", en: "appointed by" },
  chair: { sv: "ordförande", en: "chair" },
  term: { sv: "mandattid", en: "term" },
  kind: { sv: "slag", en: "kind" },
  path: { sv: "fil", en: "file" },
};

/** Values that the model has a word for. */
export const META_VALUES: Record<string, Localized> = {
  draft: { sv: "utkast", en: "draft" },
  consultation: { sv: "på remiss", en: "in consultation" },
  adopted: { sv: "antagen", en: "adopted" },
  superseded: { sv: "ersatt", en: "superseded" },
  verbatim: { sv: "antagen text", en: "adopted text" },
  referat: { sv: "referat", en: "retold" },
  national: { sv: "nationell", en: "national" },
  regional: { sv: "regional", en: "regional" },
  local: { sv: "lokal", en: "local" },
  public: { sv: "offentlig", en: "public" },
  civil: { sv: "idéburen", en: "civil society" },
  other: { sv: "annan", en: "other" },
  sv: { sv: "svenska", en: "Swedish" },
  en: { sv: "engelska", en: "English" },
};

/** Lists of the front matter, told as a whole. */
export const META_LISTS: Record<string, Localized> = {
  parties: { sv: "parter", en: "parties" },
  documents: { sv: "dokument", en: "documents" },
};

/** Keys whose value is one of `META_VALUES`; elsewhere such a word is a name and stays as it is. */
export const META_VALUE_KEYS: ReadonlySet<string> = new Set(["language", "level", "stage", "wording", "sector"]);
