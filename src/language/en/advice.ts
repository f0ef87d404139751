import type { AdviceData } from "../check-data.js";
import { phraseList } from "../phrase-list.js";
import { plainWords } from "../plain-words.js";

export const makeAdvice = (): AdviceData => ({
  oldVerbs: [{ preferred: "will", other: "shall" }],
  together: [
    { preferred: "voluntary-sector", other: "voluntarysector" },
    { preferred: "follow-up", other: "followup" },
    { preferred: "email", other: "e-mail" },
    { preferred: "website", other: "web site" },
  ],
  shortAllowed: phraseList("para., paras., ref., dept., govt., incl., approx., vs., et al., p.a., cf."),
  doublesAllowed: phraseList("that, had, is, very"),
  indefiniteWords: [],
  definiteEndings: [],
  notDefinite: [],
  attributeEndings: [],
  quotes: ["“", "”"],
  get officialese() {
    return plainWords(`
    in order to = to
    utilise, utilises, utilised, utilize, utilizes = use
    commence, commences, commenced = start
    terminate, terminates, terminated = end
    endeavour, endeavours, endeavor = try
    facilitate, facilitates, facilitated = help
    pursuant to, in accordance with = under
    prior to = before
    subsequent to = after
    in the event that, in the event of = if
    with regard to, with respect to, in respect of = about
    hereby, herein, hereof, hereto, thereof, therein, thereto = (leave it out)
    heretofore = until now
    notwithstanding = despite
    aforementioned, aforesaid, abovementioned = this
    forthwith = at once
    in lieu of = instead of
    henceforth = from now on
    ascertain, ascertains = find out
    procure, procures = get
    effectuate, effectuates = carry out
    inter alia = among other things
    per annum = a year
    shall be deemed = counts as
    whereas = while
    whilst = while
    for the purpose of, for the purposes of = for
    in conjunction with = with
    on behalf of and in the name of = for
    make provision for = provide
    stakeholders = those concerned
    leverage, leverages = use
  `);
  },
});
