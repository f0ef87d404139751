import { describe, expect, it } from "vitest";
import { type Agreement, type Clause, emptyAgreement, type Section } from "../../src/agreement/model.js";
import { listClauses } from "../../src/agreement/walk.js";
import { understand } from "../../src/language/understand.js";

function clause(text: string, more: Partial<Clause> = {}): Clause {
  return {
    id: text,
    kind: "paragraph",
    label: null,
    text,
    form: "paragraph",
    depth: 0,
    lead: null,
    actors: [],
    strength: "none",
    position: null,
    ...more,
  };
}

const item = (text: string, more: Partial<Clause> = {}) => clause(text, { form: "item", ...more });

function agreementWith(section: Partial<Section>): Agreement {
  const whole: Section = {
    id: "s",
    role: "other",
    heading: "",
    label: null,
    clauses: [],
    principles: [],
    sections: [],
    position: null,
    ...section,
  };
  return { ...emptyAgreement("sv"), sections: [whole] };
}

const read = (agreement: Agreement) => listClauses(understand(agreement)).map(({ strength, actors }) => [strength, ...actors]);

describe("understanding", () => {
  it("lets a line with a colon speak for the items under it, nested ones too", () => {
    const clauses = [
      clause("Arbetsgruppen ska:"),
      item("kalla till möte"),
      item("samla in synpunkter:"),
      item("från regionen", { depth: 1 }),
      item("Kansliet ansvarar för protokollet."),
      clause("Mötena är öppna."),
    ];
    expect(read(agreementWith({ role: "organisation", clauses }))).toEqual([
      ["binding", "Arbetsgruppen"],
      ["binding", "Arbetsgruppen"],
      ["binding", "Arbetsgruppen"],
      ["binding", "Arbetsgruppen"],
      ["binding", "Kansliet"],
      ["none"],
    ]);
  });

  it("lets the lead-in of a group in a principle speak for its clauses", () => {
    const principle = {
      id: "p",
      label: "1",
      title: "Dialog",
      concepts: ["dialog"],
      position: null,
      clauses: [
        clause("Genom dialog kan parterna mötas.", { kind: "statement" }),
        item("Bjuda in till möten.", { kind: "action", lead: "Åtgärder" }),
        item("Utse en kontakt.", { kind: "commitment", lead: "Kommunen åtar sig att" }),
        item("Verka för insyn.", { kind: "commitment", lead: "Kommunen åtar sig att" }),
      ],
    };
    expect(read(agreementWith({ role: "principles", principles: [principle] }))).toEqual([
      ["none"],
      ["intent"],
      ["binding", "Kommunen"],
      ["aim", "Kommunen"],
    ]);
  });

  it("lets the heading of a section of commitments speak for it", () => {
    const section = {
      role: "commitments" as const,
      heading: "Föreningslivet åtar sig att",
      clauses: [item("rapportera årligen", { kind: "commitment" })],
    };
    expect(read(agreementWith(section))).toEqual([["binding", "Föreningslivet"]]);
  });

  it("keeps what the document tells, and leaves the agreement it was given alone", () => {
    const told = clause("Parterna ska mötas.");
    const agreement = agreementWith({ clauses: [told] });
    const [clauseRead] = listClauses(
      understand(agreement, new Map([[told, { strength: "should" as const, actors: ["Rådet"] }]])),
    );
    expect(clauseRead).toMatchObject({ strength: "should", actors: ["Rådet"], text: told.text });
    expect(told).toMatchObject({ strength: "none", actors: [] });
  });

  it("takes a pronoun for the parties that speak in the agreement", () => {
    const agreement = agreementWith({ role: "implementation", clauses: [clause("Vi åtar oss att mötas varje vår.")] });
    expect(read(agreement)).toEqual([["binding", "Parterna"]]);
  });

  it("reads nothing into blocks", () => {
    expect(read(agreementWith({ clauses: [clause("| Parterna ska |", { kind: "block" })] }))).toEqual([["none"]]);
  });
});
