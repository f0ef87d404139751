import { describe, expect, it } from "vitest";
import { conceptName, principleConcepts } from "../../src/language/concepts.js";

describe("the concept of a principle", () => {
  it.each([
    ["Självständighet och oberoende", ["sjalvstandighet"]],
    ["Själständighet", ["sjalvstandighet"]],
    ["Kvalitét", ["kvalitet"]],
    ["Mångfald och förnyelse", ["mangfald", "fornyelse"]],
    ["Principen om långsiktighet", ["langsiktighet"]],
    ["Långsiktiga villkor", ["langsiktighet"]],
    ["Openness and transparency", ["oppenhet"]],
    ["Barnets rättigheter", ["barnratt"]],
    ["Trygghet", []],
    ["Genom dialog hittar vi fram till det som är gemensamt för oss", []],
  ])("%s", (title, concepts) => {
    expect(principleConcepts(title)).toEqual(concepts);
  });

  it("has a name in each language", () => {
    expect([conceptName("mangfald", "sv"), conceptName("mangfald", "en")]).toEqual(["mångfald", "diversity"]);
  });
});
