import { describe, expect, test } from "vitest";
import type { Significance } from "../../../src/diff/result.js";
import { describeWordings, lines } from "./pair.js";

type Example = [name: string, before: string, after: string, significance: Significance, effects: string[]];

/** One effect as `type direction [before] [after]`. */
const SUBSTANTIVE: Example[] = [
  [
    "a number with the noun it counts",
    "Gruppen har två tjänstepersoner.",
    "Gruppen har tre tjänstepersoner.",
    "substantive",
    ["number more [två tjänstepersoner] [tre tjänstepersoner]"],
  ],
  [
    "seats in running text, with the balance between the sides",
    "Gruppen består av två tjänstepersoner från Region Exempel och fyra representanter från den idéburna sektorn.",
    "Gruppen består av åtta representanter från den idéburna sektorn och tre tjänstepersoner från Region Exempel.",
    "substantive",
    [
      "number more [fyra representanter] [åtta representanter]",
      "number more [två tjänstepersoner] [tre tjänstepersoner]",
      "seats  [2:4] [3:8]",
    ],
  ],
  [
    "seats that change sides",
    "Gruppen har två ledamöter från Region Exempel och fyra från föreningslivet.",
    "Gruppen har fyra ledamöter från Region Exempel och två från föreningslivet.",
    "substantive",
    ["number less [fyra] [två]", "number more [två ledamöter] [fyra ledamöter]", "seats  [2:4] [4:2]"],
  ],
  ["a year", "Målen gäller till 2028.", "Målen gäller till 2030.", "substantive", ["date  [2028] [2030]"]],
  [
    "a step down the ladder",
    "Arbetsgruppen ansvarar för ökad dialog.",
    "Arbetsgruppen verkar för ökad dialog.",
    "substantive",
    ["strength weaker [ansvarar för] [verkar för]"],
  ],
  ["a step up the ladder", "Parterna bör mötas.", "Parterna ska mötas.", "substantive", ["strength stronger [bör] [ska]"]],
  [
    "a modal set before a plain duty",
    "Parterna lämnar ut sina årsberättelser.",
    "Parterna kan på begäran lämna ut sina årsberättelser.",
    "substantive",
    ["scope narrower [] [på begäran]", "strength weaker [lämnar] [kan på begäran lämna]"],
  ],
  [
    "a verb of less force outside the ladder",
    "Bekämpa alla former av rasism.",
    "Belysa alla former av rasism.",
    "substantive",
    ["strength weaker [Bekämpa] [Belysa]", "wording  [Bekämpa] [Belysa]"],
  ],
  [
    "a denial",
    "Stödet kan villkoras.",
    "Stödet kan inte villkoras.",
    "substantive",
    ["negation  [kan villkoras] [kan inte villkoras]"],
  ],
  [
    "another actor",
    "Region Exempel ska kalla till möte.",
    "Exempelby kommun ska kalla till möte.",
    "substantive",
    ["actor  [Region Exempel] [Exempelby kommun]"],
  ],
  [
    "giver and receiver changed about",
    "Region Exempel ska stödja arbetsgruppen.",
    "Arbetsgruppen ska stödja Region Exempel.",
    "substantive",
    ["actor  [Region Exempel] [Arbetsgruppen]"],
  ],
  [
    "a limit",
    "Parterna delar sina planer.",
    "Parterna delar sina planer på förfrågan.",
    "substantive",
    ["scope narrower [] [på förfrågan]", "strength weaker [] [på förfrågan]"],
  ],
  [
    "a condition",
    "Parterna möts på våren.",
    "Parterna möts på våren vid behov.",
    "substantive",
    ["condition  [] [vid behov]", "strength weaker [] [vid behov]"],
  ],
  [
    "items that left a list",
    "Parterna visar sina planer, budgetar och beslut för varandra.",
    "Parterna visar sina planer för varandra.",
    "substantive",
    ["scope narrower [budgetar och beslut] []"],
  ],
  [
    "either for both",
    "Dialog och samråd hålls varje vår.",
    "Dialog eller samråd hålls varje vår.",
    "substantive",
    ["wording  [och] [eller]"],
  ],
  [
    "a preposition that turns the relation",
    "Avgiften betalas av kansliet.",
    "Avgiften betalas till kansliet.",
    "substantive",
    ["wording  [av] [till]"],
  ],
  [
    "a word one letter away that means the reverse",
    "Hjälp vid anslutning.",
    "Hjälp vid avslutning.",
    "substantive",
    ["wording  [anslutning] [avslutning]"],
  ],
  [
    "two actors of one clause that trade places",
    "Regionens stöd till kommunen redovisas.",
    "Kommunens stöd till regionen redovisas.",
    "substantive",
    ["actor  [Regionen] [Kommunen]"],
  ],
  ["an article for a number", "Ordna ett möte.", "Ordna två möten.", "substantive", ["number more [ett möte] [två möten]"]],
  ["an amount", "Andelen är 10 procent.", "Andelen är 15 procent.", "substantive", ["number more [10 procent] [15 procent]"]],
  ["how often", "Parterna möts varje år.", "Parterna möts vartannat år.", "substantive", ["scope  [varje år] [vartannat år]"]],
  [
    "a condition with a verb of its own",
    "Regionen stödjer föreningarna.",
    "Regionen stödjer föreningarna om medel finns.",
    "substantive",
    ["condition  [] [om medel finns]"],
  ],
  [
    "a hedge that goes",
    "Parterna ska om möjligt mötas.",
    "Parterna ska mötas.",
    "substantive",
    ["strength stronger [om möjligt] []"],
  ],
  [
    "a time limit told by another preposition",
    "Svara inom tio dagar.",
    "Svara i tio dagar.",
    "substantive",
    ["wording  [inom] [i]"],
  ],
  ["another tense", "Kommunen lämnar stöd.", "Kommunen lämnade stöd.", "substantive", ["wording  [lämnar] [lämnade]"]],
  [
    "an item beside an exception, without a direction",
    "Stöd ges till alla utom partier.",
    "Stöd ges till alla utom partier och företag.",
    "substantive",
    ["scope  [] [företag]"],
  ],
  [
    "letters that stand for other words",
    "Utreda idéburet offentligt partnerskap.",
    "Utreda LOU.",
    "substantive",
    ["wording  [idéburet offentligt partnerskap] [LOU]"],
  ],
];

const EDITORIAL: Example[] = [
  [
    "words written together",
    "Det som görs idag fortsätter.",
    "Det som görs i dag fortsätter.",
    "editorial",
    ["spelling  [idag] [i dag]"],
  ],
  ["an older spelling", "Arbetet skall främja tillit.", "Arbetet ska främja tillit.", "editorial", ["spelling  [skall] [ska]"]],
  [
    "a slip of the pen",
    "Föreningarnas självständighet värnas.",
    "Föreningarnas själständighet värnas.",
    "editorial",
    ["spelling  [självständighet] [själständighet]"],
  ],
  [
    "an abbreviation written out",
    "Mötas i t.ex. nätverk.",
    "Mötas i till exempel nätverk.",
    "editorial",
    ["typography  [t.ex.] [till exempel]"],
  ],
  [
    "letters after the words they stand for",
    "Utreda idéburet offentligt partnerskap.",
    "Utreda idéburet offentligt partnerskap (IOP).",
    "editorial",
    ["abbreviation  [] [(IOP)]"],
  ],
  [
    "letters in place of their words",
    "Utreda idéburet offentligt partnerskap.",
    "Utreda IOP.",
    "editorial",
    ["abbreviation  [idéburet offentligt partnerskap] [IOP]"],
  ],
  [
    "a list in another order",
    "Föreningar är röster och skolor i demokrati.",
    "Föreningar är skolor och röster i demokrati.",
    "editorial",
    ["order  [röster och skolor] [skolor och röster]"],
  ],
  [
    "a sentence split in two",
    "Dialogen är värdefull för länet och gruppen träffas varje vår.",
    "Dialogen är värdefull för länet. Gruppen träffas varje vår.",
    "editorial",
    ["typography  [länet och gruppen] [länet. Gruppen]"],
  ],
  [
    "a plural made singular",
    "Utforma mallar för utvärderingar.",
    "Utforma mallar för utvärdering.",
    "editorial",
    ["wording  [utvärderingar] [utvärdering]"],
  ],
  [
    "one preposition of place for another",
    "Sprida kunskap för medlemmar.",
    "Sprida kunskap hos medlemmar.",
    "editorial",
    ["wording  [för] [hos]"],
  ],
  [
    "a passive told as an imperative",
    "En nyfikenhet på varandras arbete uppmuntras.",
    "Uppmuntra nyfikenhet på varandras arbete.",
    "editorial",
    ["order  [] []", "wording  [uppmuntras] [Uppmuntra]"],
  ],
  [
    "a comma",
    "Mötas, samtala och lära.",
    "Mötas samtala och lära.",
    "editorial",
    ["typography  [Mötas, samtala] [Mötas samtala]"],
  ],
];

describe("effects of an edit in substance", () => {
  test.each(SUBSTANTIVE)("%s", (_, before, after, significance, effects) => {
    const found = describeWordings(before, after);
    expect([found.significance, lines(found.effects)]).toEqual([significance, effects]);
  });
});

describe("effects of an editorial edit", () => {
  test.each(EDITORIAL)("%s", (_, before, after, significance, effects) => {
    const found = describeWordings(before, after, "action");
    expect([found.significance, lines(found.effects)]).toEqual([significance, effects]);
  });
});

const ENGLISH: Example[] = [
  [
    "a step down the ladder",
    "The council shall meet twice.",
    "The council should meet twice.",
    "substantive",
    ["strength weaker [shall] [should]"],
  ],
  [
    "an aim that becomes a promise",
    "The parties will promote dialogue.",
    "The parties will ensure dialogue.",
    "substantive",
    ["strength stronger [will promote] [will ensure]"],
  ],
  [
    "a limit and items that go",
    "Share plans, budgets and decisions.",
    "Share plans on request.",
    "substantive",
    ["scope narrower [] [on request]", "scope narrower [budgets and decisions] []", "strength weaker [] [on request]"],
  ],
  [
    "reporter and receiver changed about",
    "The steering group reports to the council.",
    "The council reports to the steering group.",
    "substantive",
    ["actor  [The steering group] [The council]"],
  ],
  ["a relative pronoun", "Bodies that signed meet.", "Bodies which signed meet.", "editorial", ["wording  [that] [which]"]],
];

describe("effects in English", () => {
  test.each(ENGLISH)("%s", (_, before, after, significance, effects) => {
    const found = describeWordings(before, after, "commitment", "en");
    expect([found.significance, lines(found.effects)]).toEqual([significance, effects]);
  });
});
