import type { Language } from "../agreement/model.js";

/**
 * The genitive of a name. Swedish adds "s" unless the name ends in a sound of its kind: Hallands, Borås, Kalix, Schweiz
 * (Svenska skrivregler). English adds "'s" to every name that does not end in "s".
 */
export function genitive(name: string, language: Language): string {
  if (name === "") return "";
  if (language === "en") return /s$/iu.test(name) ? `${name}’` : `${name}’s`;
  return /[sxz]$/iu.test(name) ? name : `${name}s`;
}

/** With a capital first; only the first letter is touched, marks before it are passed over. */
export function capitalised(text: string): string {
  // Most begin with a plain letter, and patterns over all the letters of the world are dear.
  if (/^[A-Za-z]/.test(text)) return text.charAt(0).toUpperCase() + text.slice(1);
  return text.replace(/^([^\p{L}\p{N}]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** "a", "a och b", "a, b och c". */
export function listed(items: readonly string[], language: Language): string {
  const and = language === "sv" ? "och" : "and";
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Swedish definite endings of nouns for bodies, longest first, with the article and what is left of the ending. */
const DEFINITE: readonly [ending: string, article: "en" | "ett", bare: string][] = [
  ["kommittén", "en", "kommitté"],
  ["nätverket", "ett", "nätverk"],
  ["kansliet", "ett", "kansli"],
  ["presidiet", "ett", "presidium"],
  ["rummet", "ett", "rum"],
  ["forumet", "ett", "forum"],
  ["mötet", "ett", "möte"],
  ["rådet", "ett", "råd"],
  ["utskottet", "ett", "utskott"],
  ["laget", "ett", "lag"],
  ["teamet", "ett", "team"],
  ["gruppen", "en", "grupp"],
  ["styrelsen", "en", "styrelse"],
  ["delegationen", "en", "delegation"],
  ["nämnden", "en", "nämnd"],
  ["kretsen", "en", "krets"],
  ["ledaren", "en", "ledare"],
];

/** "arbetsgruppen" → "en arbetsgrupp"; a name whose form nobody knows stays as it is. */
export function indefinite(definite: string, language: Language): string {
  if (language === "en") {
    const bare = definite.replace(/^the /iu, "");
    return bare === definite ? definite : `${/^[aeiou]/iu.test(bare) ? "an" : "a"} ${bare}`;
  }
  const found = DEFINITE.find(([ending]) => definite.toLowerCase().endsWith(ending));
  if (found === undefined) return definite;
  const [ending, article, bare] = found;
  return `${article} ${definite.slice(0, definite.length - ending.length)}${bare}`;
}

/** Number words are usual up to twelve (Svenska skrivregler, section on numbers). */
const LAST_IN_WORDS = 12;

/** A small whole number in words ("tre"), any other in digits. */
export function numberWord(value: number, language: Language): string {
  if (!Number.isInteger(value) || value < 0 || value > LAST_IN_WORDS) return String(value);
  return WORDS[language].split(" ")[value] ?? String(value);
}

const WORDS: Readonly<Record<Language, string>> = {
  sv: "noll en två tre fyra fem sex sju åtta nio tio elva tolv",
  en: "no one two three four five six seven eight nine ten eleven twelve",
};

const MONTHS: Readonly<Record<Language, string>> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december",
  en: "January February March April May June July August September October November December",
};

/** "2027-01-01" → "1 januari 2027", "2027-05" → "maj 2027"; a year, and what is no date, as it is. */
export function dateInWords(date: string, language: Language): string {
  const [, year = "", month = "", day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(date) ?? [];
  const name = MONTHS[language].split(" ")[Number(month) - 1];
  if (year === "" || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The same as it stands in a sentence: Swedish has "den" before a whole day, and nothing before a month or a year. */
export function dayInWords(date: string, language: Language): string {
  const words = dateInWords(date, language);
  return language === "sv" && /^\d{1,2} \p{Ll}/u.test(words) ? `den ${words}` : words;
}
