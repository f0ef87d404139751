import { describe, expect, it } from "vitest";
import { headingRole, isOwnLead, leadKind, splitLabel } from "../../src/language/headings.js";

describe("the role of a heading", () => {
  it.each([
    ["Bakgrund", "background"],
    ["BAKGRUND", "background"],
    ["Varför en överenskommelse?", "background"],
    ["Överenskommelsens parter", "parties"],
    ["Kommunens ingång", "parties"],
    ["Idéburen sektor", "parties"],
    ["Vad är idéburen sektor?", "definitions"],
    ["2. Syfte med överenskommelsen", "purpose"],
    ["Vision och mål för partnerskapet", "vision"],
    ["Målbild 2031", "goals"],
    ["Gemensam värdegrund:", "values"],
    ["Sex principer", "principles"],
    ["Principerna, åtgärderna och ansvarspunkterna", "principles"],
    ["Principen om öppenhet", "principles"],
    ["Åtgärdspunkter", "actions"],
    ["Åtaganden och åtgärder 2026–2030", "commitments"],
    ["De som ansluter sig åtar sig", "commitments"],
    ["Ansvar.", "responsibilities"],
    ["Samverkansstruktur och arbetssätt", "organisation"],
    ["Genomförande", "implementation"],
    ["Uppföljning/Utvärdering", "follow-up"],
    ["Vilka får vara med?", "accession"],
    ["Utträde", "exit"],
    ["Giltighetstid", "validity"],
    ["Signering", "signing"],
    ["Bilaga 1", "appendix"],
    ["Handlingsplan 2026–2029", "appendix"],
    ["Shared values", "values"],
    ["Monitoring and review", "follow-up"],
    ["Dispute resolution", "dispute"],
    ["Undertakings by government", "commitments"],
  ])("%s → %s", (heading, role) => {
    expect(headingRole(heading)).toBe(role);
  });

  it.each(["Uppföljnning", "Genomförandet", "Åtgarder", "uppföljning:"])(
    "knows %s though it is misspelt or inflected",
    (heading) => {
      expect(headingRole(heading)).not.toBeNull();
    },
  );

  it("knows a heading whose letters are decomposed, as macOS and PDF write them", () => {
    expect(headingRole("Åtgärder".normalize("NFD"))).toBe("actions");
  });

  it.each([
    "Ansvar för att ta fram en plan ligger på kansliet",
    "Uppföljning sker en gång om året",
    "Mål och medel ska följas upp av styrgruppen.",
    "principer.",
    "Dialog",
    "Kvalitet",
    "Vi följs åt",
    "",
  ])("%s is no known heading", (line) => {
    expect(headingRole(line)).toBeNull();
  });
});

describe("a lead-in", () => {
  it.each([
    ["Åtgärder:", "action", true, []],
    ["Våra åtgärdspunkter", "action", true, []],
    ["Ansvar", "responsibility", true, []],
    ["Actions", "action", true, []],
    ["Gemensamma åtaganden", "commitment", false, ["Parterna"]],
    ["Kommunens och föreningslivets åtaganden", "commitment", false, ["Kommunen", "Föreningslivet"]],
    ["Kommunen åtar sig att", "commitment", false, ["Kommunen"]],
    ["Region Exempel förbinder sig att:", "commitment", false, ["Region Exempel"]],
    ["Arbetsgruppen ansvarar för att:", "responsibility", false, ["Arbetsgruppen"]],
    ["Regionen:", "commitment", false, ["Regionen"]],
    ["The council will", "commitment", false, ["The council"]],
    ["Undertakings by government", "commitment", false, ["Government"]],
  ])("%s", (line, kind, standard, actors) => {
    expect(leadKind(line)).toEqual({ kind, standard, actors });
    expect(isOwnLead(line)).toBe(!standard);
  });

  it.each(["Idéburen sektor", "Ansvar för att starta", "Kommunen åtar sig att bygga en ny simhall i centrum", "Dialog"])(
    "%s leads nothing in",
    (line) => {
      expect(leadKind(line)).toBeNull();
    },
  );
});

describe("a label", () => {
  it.each([
    ["4. Dialog", "4", "Dialog"],
    ["2.1 Parterna", "2.1", "Parterna"],
    ["a) öppna möten", "a", "öppna möten"],
    ["(3) Avslut", "3", "Avslut"],
    ["Princip 3: Öppenhet", "3", "Öppenhet"],
    ["§ 4 Giltighet", "4", "Giltighet"],
    ["IV. Råd", "IV", "Råd"],
    ["1 Inledning", "1", "Inledning"],
  ])("%s", (line, label, rest) => {
    expect(splitLabel(line)).toEqual({ label, rest });
  });

  it.each(["2031 antogs en plan", "10 procent", "t. ex. lokaler", "Punkt 3 gäller alla", "Princip 3", "1 000 kronor"])(
    "is not taken from %s",
    (line) => {
      expect(splitLabel(line)).toEqual({ label: null, rest: line });
    },
  );
});
