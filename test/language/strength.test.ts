import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clauseStrength, strengthPhrases } from "../../src/language/strength.js";

describe("how strongly a Swedish clause binds", () => {
  it.each([
    ["Parterna ska mötas.", "binding", "ska"],
    ["Exempelby kommun åtar sig att utse en kontaktperson.", "binding", "åtar sig"],
    ["Kommunen har ett övergripande ansvar för samordningen.", "binding", "har ett övergripande ansvar för"],
    ["Ansvaret för uppföljningen ligger på kansliet.", "binding", "ligger på"],
    ["Regionen bör bjuda in till samråd.", "should", "bör"],
    ["Parterna delar på kostnaden.", "binding", "delar på kostnaden"],
    ["Parterna delar lika på kostnaderna för konferensen.", "binding", "delar lika på kostnaderna"],
    ["Varje part bär sina egna kostnader.", "binding", "bär sina egna kostnader"],
    ["Kommunen står för kostnaden.", "binding", "står för kostnaden"],
    ["Parterna delar synen på framtiden.", "none", ""],
    ["Arbetsgruppen står för en mångfald av röster.", "none", ""],
    ["Parterna kan begära omförhandling.", "may", "kan"],
    ["Föreningarna får använda lokalerna.", "may", "får"],
    ["Kommunen avser att utveckla stödet.", "intent", "avser"],
    ["Kommunen strävar efter att förenkla ansökningar.", "aim", "strävar efter"],
    ["Det finns ett register.", "none", ""],
    ["Kommunen ligger på slätten.", "none", ""],
    ["Kommunen får ett svar.", "none", ""],
  ])("%s → %s", (text, strength, phrase) => {
    const reading = clauseStrength(text, "sv");
    expect(reading).toMatchObject({ strength, phrase });
    expect(text.slice(reading.start, reading.end)).toBe(phrase);
  });

  it.each([
    ["Parterna ska sträva efter enighet.", "aim"],
    ["Parterna ansvarar för att verka för ökad insyn.", "aim"],
    ["Tillsammans kan vi verka för bättre villkor.", "aim"],
    ["Parterna ska i möjligaste mån dela kostnaden.", "aim"],
    ["Kommunen ska verka för öppna möten och utse en samordnare.", "binding"],
    ["Styrgruppen ska vid behov kalla till möte.", "binding"],
  ])("what stands beside the verb pulls it: %s → %s", (text, strength) => {
    expect(clauseStrength(text, "sv").strength).toBe(strength);
  });

  it.each([
    ["Kommunen får inte kräva medlemskap.", "binding", true],
    ["Kommunen ska inte kräva motprestation.", "binding", true],
    ["Friheten kan inte inskränkas.", "binding", true],
    ["Ingen får uteslutas.", "binding", true],
    ["Kommunen ansvarar inte för lokaler.", "none", true],
    ["Vi kan inte lova det.", "none", true],
    ["Parterna ska inte bara tala utan även lyssna.", "binding", false],
  ])("a negation forbids or frees: %s → %s", (text, strength, negated) => {
    expect(clauseStrength(text, "sv")).toMatchObject({ strength, negated });
  });

  it.each([
    ["Sammanställa vad som görs och hur föreningar kan delta.", "intent"],
    ["Om parterna är överens kan avtalet förlängas.", "may"],
    ["För att alla ska kunna delta krävs gott om tid.", "none"],
    ["De organisationer som undertecknat ska rapportera.", "binding"],
    ["Arbetet utförs ideellt, men kan också utföras av anställda.", "none"],
    ["Mångfalden är värdefull och parterna har ett gemensamt ansvar för den.", "binding"],
  ])("the main clause decides: %s → %s", (text, strength) => {
    expect(clauseStrength(text, "sv").strength).toBe(strength);
  });

  it.each([
    ["Arbetsgruppen utser en ordförande.", undefined, "binding"],
    ["Parterna antecknar vad de blir överens om.", undefined, "binding"],
    ["Varje höst bjuder Exempelby kommun in till ett möte.", undefined, "binding"],
    ["När frågan är avgjord berättar kommunen hur det gick.", undefined, "binding"],
    ["Varje år möter organisationer kommunen i frågor om lokaler.", undefined, "none"],
    ["Styrgruppen består av fem ledamöter.", undefined, "none"],
    ["Information sprids av kansliet.", undefined, "binding"],
    ["Information sprids.", undefined, "none"],
    ["Information sprids.", "Åtgärder", "intent"],
    ["Sprida information.", "Åtgärder", "intent"],
    ["Sprida information.", "Ansvar", "binding"],
    ["Sprida information.", "Kommunen åtar sig att", "binding"],
    ["Sprida information.", "Kommunen strävar efter att", "aim"],
    ["Verka för insyn.", "Kommunen åtar sig att", "aim"],
    ["Kommunen kan bidra. Det är bra.", "Ansvar", "may"],
  ])("%s under %s → %s", (text, lead, strength) => {
    expect(clauseStrength(text, "sv", lead).strength).toBe(strength);
  });
});

describe("how strongly an English clause binds", () => {
  it.each([
    ["The council will consult voluntary organisations.", "binding"],
    ["This will help everyone.", "none"],
    ["Organisations that sign the agreement shall appoint a contact.", "binding"],
    ["The working group should meet twice a year.", "should"],
    ["The parties may amend the agreement.", "may"],
    ["The council may not demand membership.", "binding"],
    ["Civil society intends to take part.", "intent"],
    ["The parties will work towards shared goals.", "aim"],
    ["The council shall, where possible, publish its decisions.", "aim"],
    ["Provide information about funding.", "intent"],
    ["The parties share the costs equally.", "binding"],
    ["Each party pays for its own travel.", "binding"],
    ["The parties share a view of the future.", "none"],
  ])("%s → %s", (text, strength) => {
    expect(clauseStrength(text, "en").strength).toBe(strength);
  });
});

describe("the phrases of strength in a text", () => {
  it("are all found, in subordinate clauses too", () => {
    const phrases = strengthPhrases("Parterna ska undersöka hur de kan mötas och bör verka för insyn.", "sv");
    expect(phrases.map(({ strength, phrase }) => [strength, phrase])).toEqual([
      ["binding", "ska"],
      ["may", "kan"],
      ["aim", "bör verka för"],
    ]);
  });

  it("lie in order without overlap, whatever the words", () => {
    const word = fc.constantFrom(
      "ska",
      "inte",
      "verka",
      "för",
      "att",
      "kommunen",
      "kan",
      "om",
      ",",
      ".",
      "åtar",
      "sig",
      "har",
      "ansvar",
      "och",
      "som",
      "i möjligaste mån",
      "utse",
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(" ");
        let end = 0;
        for (const reading of strengthPhrases(text, "sv")) {
          expect(reading.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(reading.start, reading.end)).toBe(reading.phrase);
          end = reading.end;
        }
      }),
    );
  });
});
