import type { Language } from "../agreement/model.js";
import { Pattern } from "./pattern.js";

/** Subjects that do nothing themselves: behind "Arbetet ska präglas av …" stands nobody. */
const WORDS: Readonly<Record<Language, Pattern>> = {
  sv: new Pattern(
    String.raw`^(?:det|detta|arbetet|samarbetet|samverkan|överenskommelsen|information(?:en)?|kunskap(?:en)?|dialog(?:en)?|uppföljning(?:en|ar|arna)?|utvärdering(?:en|ar)?|kvalitet(?:en)?|processen|processerna|resultat(?:et|en)?|möten|mötet|insatser(?:na)?|åtgärder(?:na)?|resurser(?:na)?|medel|beslut(?:et|en)?|avtal(?:et|en)?|stöd(?:et)?|former(?:na)?|perspektiv(?:et)?)(?!\p{L})`,
    "i",
  ),
  en: new Pattern(
    String.raw`^(?:it|this|the )?(?:it|this|work|cooperation|collaboration|agreement|compact|information|knowledge|dialogue|follow-up|evaluation|quality|process(?:es)?|results?|meetings?|actions?|resources|funds|decisions?|contracts?|support)(?!\p{L})`,
    "i",
  ),
};

/** True for the words before a verb when they name a thing or a matter rather than somebody. */
export function isThing(subject: string, language: Language): boolean {
  return WORDS[language].test(subject.trim());
}
