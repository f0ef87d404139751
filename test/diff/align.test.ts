import { describe, expect, it } from "vitest";
import { diffAgreements } from "../../src/diff/diff.js";
import { action, agreementOf, clause, marked, principle, section, told } from "./small-agreement.js";

const GARDEN = "Odlingslotterna fördelas av bostadsbolaget efter lottning varje vår.";
const MUSIC = "Musikskolan lånar ut instrument till barnfamiljer utan kostnad.";
const BOATS = "Båtklubben håller bryggan öppen för besökare hela sommaren.";
const SNOW = "Gångbanor vid mötesplatser plogas före klockan sju på morgonen.";
const CHESS = "Schackklubben ordnar turneringar i biblioteket under höstlovet.";

describe("clauses under one heading", () => {
  it("are paired when reworded, and new and gone ones told where they stand", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, BOATS]));
    const after = agreementOf(
      section("Fritid", [GARDEN, "Musikskolan hyr ut instrument till barnfamiljer till låg kostnad.", SNOW]),
    );
    expect(told(diffAgreements(before, after))).toEqual([
      "unchanged · fritid",
      "unchanged · fritid.paragraph.1",
      "edited · fritid.paragraph.2",
      "removed · fritid.paragraph.3 → –",
      "added · – → fritid.paragraph.3",
    ]);
  });

  it("that changed places show the fewest moves", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, BOATS, SNOW]));
    const after = agreementOf(section("Fritid", [SNOW, GARDEN, MUSIC, BOATS]));
    expect(
      diffAgreements(before, after)
        .changes.filter((change) => change.moved)
        .map((change) => change.before?.text),
    ).toEqual([SNOW]);
  });

  it("are not paired by their number alone", () => {
    const before = agreementOf(section("Fritid", [clause(GARDEN, { label: "1" })]));
    const after = agreementOf(section("Fritid", [clause(CHESS, { label: "1" })]));
    expect(told(diffAgreements(before, after))).toEqual([
      "unchanged · fritid",
      "removed · fritid.paragraph.1 → –",
      "added · – → fritid.paragraph.1",
    ]);
  });

  it("that got new numbers are relabelled, not edited", () => {
    const before = agreementOf(section("Fritid", [clause(GARDEN, { label: "1" }), clause(MUSIC, { label: "2" })]));
    const after = agreementOf(section("Fritid", [clause(GARDEN, { label: "a" }), clause(MUSIC, { label: "b" })]));
    const result = diffAgreements(before, after);
    expect(told(result).slice(1)).toEqual([
      "unchanged · relabelled · fritid.paragraph.1",
      "unchanged · relabelled · fritid.paragraph.2",
    ]);
    expect(result.summary).toMatchObject({ edited: 0, moved: 0 });
  });

  it("are paired by an id that the document gives them, whatever the words", () => {
    const before = agreementOf(section("Fritid", [clause(GARDEN, { id: "lotter" })]));
    const after = agreementOf(section("Fritid", [clause("Bostadsbolaget sköter all odling.", { id: "lotter" })]));
    expect(diffAgreements(before, after).changes.at(-1)).toMatchObject({ status: "edited", matchedBy: "id" });
  });
});

describe("clauses that went to another heading", () => {
  it("are moved, with the words that changed on the way", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, BOATS]), section("Vinter", [SNOW, CHESS]));
    const after = agreementOf(
      section("Fritid", [GARDEN, BOATS]),
      section("Vinter", [SNOW, CHESS, `${MUSIC.slice(0, -1)} och utan väntetid.`]),
    );
    const result = diffAgreements(before, after);
    expect(told(result).at(-1)).toBe("edited · moved · reparented · fritid.paragraph.2 → vinter.paragraph.3");
    expect(result.changes.at(-1)?.matchedBy).toBe("across");
  });

  it("are left alone when two are equally like", () => {
    const boiler = (matter: string) => `Alla anslutna föreningar berättar för sina medlemmar om ${matter} varje termin.`;
    const before = agreementOf(section("Fritid", [GARDEN, boiler("bidrag")]), section("Vinter", [SNOW]), section("Vår", [MUSIC]));
    const after = agreementOf(
      section("Fritid", [GARDEN]),
      section("Vinter", [SNOW, boiler("läger")]),
      section("Vår", [MUSIC, boiler("körsång")]),
    );
    expect(diffAgreements(before, after).summary).toMatchObject({ added: 2, removed: 1, moved: 0 });
  });
});

describe("sections", () => {
  it("that changed places: the lighter moved, and what it holds is carried", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, BOATS]), section("Vinter", [SNOW]));
    const after = agreementOf(section("Vinter", [SNOW]), section("Fritid", [GARDEN, MUSIC, BOATS]));
    expect(told(diffAgreements(before, after)).slice(0, 3)).toEqual([
      "unchanged · moved · vinter",
      "unchanged · carried · vinter.paragraph.1",
      "unchanged · fritid",
    ]);
  });

  it("are known by their content when the heading is new", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, BOATS]), section("Vinter", [SNOW, CHESS]));
    const after = agreementOf(section("Sommarnöjen", [GARDEN, MUSIC, BOATS]), section("Vinter", [SNOW, CHESS]));
    expect(told(diffAgreements(before, after))[0]).toBe("edited · fritid → sommarnöjen");
  });

  it("that are gone are told after the section before them, with their clauses", () => {
    const before = agreementOf(section("Fritid", [GARDEN]), section("Vinter", [SNOW, CHESS]), section("Vår", [MUSIC]));
    const after = agreementOf(section("Fritid", [GARDEN]), section("Vår", [MUSIC]));
    expect(told(diffAgreements(before, after))).toEqual([
      "unchanged · fritid",
      "unchanged · fritid.paragraph.1",
      "removed · vinter → –",
      "removed · vinter.paragraph.1 → –",
      "removed · vinter.paragraph.2 → –",
      "unchanged · vår",
      "unchanged · vår.paragraph.1",
    ]);
  });
});

describe("merged principles", () => {
  it("keep the clauses of both, none of them moved, and the lost heading tells where it lives on", () => {
    const principles = (...list: ReturnType<typeof principle>[]) =>
      agreementOf(section("Principer", [], { role: "principles", principles: list }));
    const before = principles(
      principle("Kvalitet", ["kvalitet"], [action(GARDEN), action(MUSIC), action(BOATS)]),
      principle("Långsiktighet", ["langsiktighet"], [action(SNOW), action(CHESS)]),
    );
    const after = principles(
      principle(
        "Kvalitet och långsiktighet",
        ["kvalitet", "langsiktighet"],
        [action(GARDEN), action(MUSIC), action(BOATS), action(SNOW), action(CHESS)],
      ),
    );
    const result = diffAgreements(before, after);
    expect(result.summary).toMatchObject({ moved: 0, removed: 1, added: 0 });
    expect(told(result).find((line) => line.startsWith("removed"))).toBe(
      "removed · långsiktighet → – · merge kvalitet-och-långsiktighet",
    );
  });
});

describe("splits and merges", () => {
  const whole = `${MUSIC} ${GARDEN}`;

  it("a split clause: each part beside its share, no word marked as gone or new", () => {
    const before = agreementOf(section("Fritid", [BOATS, whole, SNOW]));
    const after = agreementOf(section("Fritid", [BOATS, MUSIC, GARDEN, SNOW]));
    const result = diffAgreements(before, after);
    expect(told(result).slice(2, 4)).toEqual([
      "edited · fritid.paragraph.2 · split fritid.paragraph.3",
      "unchanged · – → fritid.paragraph.3 · split fritid.paragraph.2",
    ]);
    expect(
      result.changes.flatMap(({ words }) => words).filter(({ op, elsewhere }) => op !== "equal" && elsewhere === undefined),
    ).toEqual([]);
    expect(result.summary).toMatchObject({ substantive: 0, editorial: 1 });
  });

  it("a merge: the clause that was taken in names its new home", () => {
    const before = agreementOf(section("Fritid", [BOATS, MUSIC, GARDEN, SNOW]));
    const after = agreementOf(section("Fritid", [BOATS, whole.replace("barnfamiljer", "alla"), SNOW]));
    const lines = told(diffAgreements(before, after)).filter((line) => line.includes("merge"));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain("merge fritid.paragraph.2");
  });

  it("a sentence cut in two shows the edit inside each share", () => {
    const before = agreementOf(section("Fritid", [BOATS, `${GARDEN} ${MUSIC}`]));
    const after = agreementOf(section("Fritid", [BOATS, GARDEN, MUSIC.replace("barnfamiljer", "daglediga")]));
    const part = diffAgreements(before, after).changes.at(-1);
    expect(part && marked(part)).toContain("[-barnfamiljer-]{+daglediga+}");
  });
});

describe("clauses that were divided or joined word for word", () => {
  it("are so even when one part stands, alone of its kind, elsewhere as well", () => {
    const before = agreementOf(section("Fritid", [MUSIC, BOATS]), section("Vinter", [CHESS, `${BOATS} ${SNOW}`]));
    const after = agreementOf(section("Fritid", [MUSIC]), section("Vinter", [CHESS, BOATS, SNOW]));
    const { changes } = diffAgreements(before, after);
    expect(changes.filter(({ moved }) => moved)).toEqual([]);
    expect(changes.find(({ status }) => status === "removed")?.before?.text).toBe(BOATS);
    expect(changes.filter(({ partners }) => partners?.kind === "split").map(({ after: unit }) => unit?.text)).toEqual([
      BOATS,
      SNOW,
    ]);
  });

  it("are so however short the parts", () => {
    const before = agreementOf(section("Fritid", [GARDEN, "Kansliet svarar.", "Fikat kostar inget."]));
    const after = agreementOf(section("Fritid", [GARDEN, "Kansliet svarar. Fikat kostar inget."]));
    const { changes } = diffAgreements(before, after);
    expect(changes.slice(-2).map(({ status, partners }) => [status, partners?.kind])).toEqual([
      ["edited", "merge"],
      ["unchanged", "merge"],
    ]);
  });

  it("lost their words when the part stands beside them already", () => {
    const before = agreementOf(section("Fritid", [BOATS, `${BOATS} ${SNOW}`]));
    const after = agreementOf(section("Fritid", [BOATS, SNOW]));
    expect(told(diffAgreements(before, after))).toEqual([
      "unchanged · fritid",
      "unchanged · fritid.paragraph.1",
      "edited · fritid.paragraph.2",
    ]);
  });
});

describe("clauses that only use the same words", () => {
  const reparented = (gone: string, come: string) => {
    const before = agreementOf(section("Fritid", [GARDEN, gone]), section("Vinter", [SNOW, CHESS]));
    const after = agreementOf(section("Fritid", [GARDEN]), section("Vinter", [SNOW, come, CHESS]));
    return diffAgreements(before, after).changes.filter((change) => change.reparented).length;
  };
  const market = "Den stora marknaden i hamnen lockar besökare från hela dalen.";
  const library = "Biblioteket samlar gamla fotografier av bygden.";

  it("did not move when they say them of each other", () => {
    const gone = `${market} ${library}`;
    const come = "Kyrkokören samlar gamla fotografier av bygden. Teatern lockar besökare från hela dalen.";
    expect(reparented(gone, come)).toBe(0);
  });

  it("did not move when the words of one sentence stand in two", () => {
    const come = "Den stora marknaden i hamnen öppnar klockan nio med musik. Teatern lockar besökare från hela dalen.";
    expect(reparented(market, come)).toBe(0);
  });

  it("moved when a sentence was put to them", () => {
    expect(reparented(market, `${market} Teatern öppnar nu.`)).toBe(1);
  });
});

describe("a text that stands under several headings", () => {
  it("stays under each of them when the headings change places and the text changes its place there", () => {
    const again = "Frågan prövas årligen.";
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC, again]), section("Vinter", [SNOW, CHESS, again]));
    const after = agreementOf(section("Vinter", [again, SNOW, CHESS]), section("Fritid", [again, GARDEN, MUSIC]));
    const { changes } = diffAgreements(before, after);
    expect(changes.filter(({ reparented }) => reparented)).toEqual([]);
    const homes = changes.filter(({ kind, after: unit }) => kind !== "title" && unit?.text === again);
    expect(homes.map(({ before: unit }) => unit?.id)).toEqual(["vinter.paragraph.3", "fritid.paragraph.3"]);
  });
});

describe("a heading with another name", () => {
  it("keeps a clause that was also put in elsewhere", () => {
    const again = "Frågan prövas årligen.";
    const before = agreementOf(section("Fritid", [GARDEN]), section("Vinter", [SNOW, CHESS, again]), section("Hamnen", [BOATS]));
    const after = agreementOf(
      section("Fritid", [again, GARDEN]),
      section("Kalla månader", [clause(again, { kind: "definition" })]),
      section("Hamnen", [BOATS]),
    );
    expect(diffAgreements(before, after).changes.filter(({ moved }) => moved)).toEqual([]);
  });

  const gone = [GARDEN, MUSIC, BOATS];
  const moved = (name: string) => {
    const before = agreementOf(section("Genomförande", [SNOW, ...gone]), section("Fritid", [CHESS]), section("Vår", ["Vi ses."]));
    const after = agreementOf(section("Fritid", [CHESS]), section("Vår", ["Vi ses."]), section(name, [SNOW]));
    return diffAgreements(before, after);
  };

  it("is the same with one clause left and in another place, when the name is made of the same word", () => {
    const result = moved("Så genomförs överenskommelsen");
    expect(told(result)).toContain("edited · moved · genomförande → så genomförs överenskommelsen");
    expect(result.changes.filter(({ reparented }) => reparented)).toEqual([]);
  });

  it("is another where neither name nor place tells of it", () => {
    const result = moved("Kommunens ansvar för Vintern");
    expect(told(result)).toContain("removed · genomförande → –");
    expect(result.changes.filter(({ reparented }) => reparented).map(({ before }) => before?.text)).toEqual([SNOW]);
  });

  it("is known by the one clause that is left under it", () => {
    const before = agreementOf(section("Fritid", [GARDEN, MUSIC]), section("Vinter", [SNOW, CHESS]), section("Hamnen", [BOATS]));
    const after = agreementOf(section("Fritid", [GARDEN, MUSIC]), section("Kalla månader", [SNOW]), section("Hamnen", [BOATS]));
    const { changes } = diffAgreements(before, after);
    expect(changes.find(({ after: unit }) => unit?.text === "Kalla månader")?.before?.text).toBe("Vinter");
    expect(changes.filter(({ moved }) => moved)).toEqual([]);
  });
});

describe("exceptions from rules of validation", () => {
  it("are no part of what is compared", () => {
    const exception = clause("<!-- samsyn-allow vague-action: skälet -->", { kind: "block" });
    const before = agreementOf(section("Fritid", [GARDEN]));
    const after = agreementOf(section("Fritid", [exception, GARDEN]));
    expect(told(diffAgreements(before, after))).toEqual(["unchanged · fritid", "unchanged · fritid.paragraph.1"]);
  });
});
