import { describe, expect, it } from "vitest";
import { findActors } from "../../src/language/actors.js";

const named = (text: string, language: "sv" | "en" = "sv") =>
  findActors(text, language).map(({ name, role }) => (role === "bearer" ? `*${name}` : name));

describe("the actors of a Swedish clause", () => {
  it.each([
    ["Arbetsgruppen ska informera parterna.", ["*Arbetsgruppen", "Parterna"]],
    ["Region Exempel och den idéburna sektorn ansvarar gemensamt.", ["*Region Exempel", "*Idéburna sektorn"]],
    ["Region Exempel och Exempelby kommun ska kalla.", ["*Region Exempel", "*Exempelby kommun"]],
    ["Länsstyrelsen i Exempels och Lillelands län bjuder in.", ["*Länsstyrelsen i Exempels och Lillelands län"]],
    ["I maj kallar kommunen till möte.", ["*Kommunen"]],
    ["Vid tvister ska parterna enas.", ["*Parterna"]],
    ["Varje signerande organisation väljer en kontaktperson.", ["*Varje signerande organisation", "Kontaktpersonen"]],
    ["Styrgruppen utses av kommunstyrelsen.", ["Styrgruppen", "*Kommunstyrelsen"]],
    ["Kommunens personal ska utbildas.", ["Kommunen"]],
    ["Signerande organisationer stöttas i arbetet.", ["Signerande organisationer"]],
    ["Undersöka hur föreningslivet kan delta.", ["Föreningslivet"]],
    ["Ansvaret ligger på de enskilda parterna.", ["*Enskilda parter"]],
    ["Länsstyrelsen i Exempels län deltar i samverkansrådets möten.", ["*Länsstyrelsen i Exempels län", "Samverkansrådet"]],
    ["Organisationer som har undertecknat ska rapportera.", ["*Organisationer som undertecknat"]],
    ["Möten hålls mellan offentlig och idéburen sektor.", ["Offentliga sektorn", "Idéburna sektorn"]],
    ["Frågan berör målgruppen i området.", []],
    ["Två gånger om året träffas parterna.", ["*Parterna"]],
    ["Varje höst bjuder arbetsgruppen in till ett möte.", ["*Arbetsgruppen"]],
    ["Exempelby kommun ansvarar för att protokollen sparas.", ["*Exempelby kommun"]],
    ["Exempelby kommun ska informeras varje år.", ["Exempelby kommun"]],
  ])("%s", (text, actors) => {
    expect(named(text)).toEqual(actors);
  });

  it.each([
    "Region Exempels",
    "Exempelby kommuns",
    "arbetsgruppens",
    "en arbetsgrupp",
    "de undertecknande parterna",
    "idéburen sektors",
  ])("has one name however it is written: %s", (form) => {
    const names = ["Region Exempel", "Exempelby kommun", "Arbetsgruppen", "Undertecknande parter", "Idéburna sektorn"];
    expect(names).toContain(findActors(`Det gäller för ${form} roll.`, "sv")[0]?.name);
  });

  it("are placed where they stand", () => {
    const text = "Möten med Region Exempel hålls.";
    const [actor] = findActors(text, "sv");
    expect(text.slice(actor?.start, actor?.end)).toBe("Region Exempel");
  });
});

describe("the actors of an English clause", () => {
  it.each([
    ["The council shall consult voluntary organisations.", ["*The council", "Voluntary organisations"]],
    ["Members are appointed by the steering group.", ["*The steering group"]],
    ["Exampleton Council is responsible for the review.", ["*Exampleton Council"]],
  ])("%s", (text, actors) => {
    expect(named(text, "en")).toEqual(actors);
  });
});
