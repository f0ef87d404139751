import * as fc from "fast-check";
import { CLAUSE_KINDS, SECTION_ROLES, STRENGTHS } from "../../src/agreement/attributes.js";
import { assignIds } from "../../src/agreement/ids.js";
import { settleHeading, settleText, unguardStart } from "../../src/agreement/inline.js";
import type { Agreement, Clause, Meta, Principle, Section } from "../../src/agreement/model.js";
import { listClauses } from "../../src/agreement/walk.js";
import { principleConcepts } from "../../src/language/concepts.js";
import { understand } from "../../src/language/understand.js";
import { settleClauses } from "../../src/readers/yaml/settle.js";

/** Pieces that mean something to Markdown, to YAML or to the rules of an agreement, among plain words. */
const PIECES = [
  ..."- + * # ## > >> --- *** ___ === ~~~ ``` ` ``x`` | |a|b| |-|-| { } {} [ ] [x] [a]: [^1]: ! ![ \\ \\* \\{ & &amp; < <b> </b> <div> <!-- --> <br> : ; , . \" ' '' % @ ? ~ = 1. 2) 10. 1.1 2.1.3 a) b. iv) § (".split(
    " ",
  ),
  "§ 4",
  "Princip 3:",
  "Åtgärder",
  "Åtgärder:",
  "**Ansvar**",
  "Ansvar:",
  "Kommunen åtar sig att",
  "Arbetsgruppen ansvarar för",
  "Parterna ska",
  "bör",
  "vid behov",
  "Region Exempel",
  "Bakgrund",
  "Dialog",
  "Kvalitet och långsiktighet",
  "Principer",
  "Uppföljning",
  "{#dialog}",
  "{kind=action}",
  '{actors="A; B"}',
  "{färg=blå}",
  "https://exempel.se/a_b?c=d&e",
  "*betonat*",
  "**starkt**",
  "[länk](https://exempel.se)",
  "null",
  "true",
  "~",
  "2026-05-01",
  "1e3",
  "0x1f",
  "😀",
  "👩‍👩‍👧",
  "\u200f",
  "\u202eabc\u202c",
  "\u00a0",
  "\u2003",
  "\u00ad",
  "é",
  "e\u0301",
  "ord",
  "Två ledamöter",
];

/** Some pieces in a row. */
export const words = fc.array(
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "grapheme", maxLength: 6 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

const line = words.map((parts) => settleText(parts.join(" ").replaceAll("\0", "").normalize("NFC")));

/** Text of a clause as the model holds it. */
export const clauseText = line.map(unguardStart).filter((text) => text !== "");
const headingText = fc.oneof(
  line.map(settleHeading),
  fc.constantFrom("Bakgrund", "Dialog", "Principer", "Mål", "Ansvar", "Om oss", ""),
);
const label = fc.option(
  fc.oneof(
    fc.constantFrom("1", "2", "10", "a", "b", "iv", "1.1", "2.3.4", "§ 4"),
    line.filter((text) => text !== ""),
  ),
  {
    freq: 3,
  },
);
const name = line.filter((text) => text !== "");

const clause: fc.Arbitrary<Clause> = fc.record({
  id: fc.constant(""),
  kind: fc.constantFrom(...CLAUSE_KINDS.filter((kind) => kind !== "block")),
  label,
  text: clauseText,
  form: fc.constantFrom("paragraph" as const, "item" as const, "item" as const),
  depth: fc.nat(3),
  lead: fc.constant(null),
  actors: fc.array(name, { maxLength: 2 }),
  strength: fc.constantFrom(...STRENGTHS),
  position: fc.constant(null),
});

const block: fc.Arbitrary<Clause> = fc.record({
  id: fc.constant(""),
  kind: fc.constant("block" as const),
  label: fc.constant(null),
  text: fc.constantFrom(
    "> citat\n>\n> mer",
    "| a | b |\n| - | - |\n| 1 | 2 |",
    "```yaml\na: 1\n\n  b: 2\n```",
    "---",
    "[^1]: not",
    "<!-- x -->",
    "[a]: /b",
  ),
  form: fc.constant("paragraph" as const),
  depth: fc.nat(2),
  lead: fc.constant(null),
  actors: fc.constant([]),
  strength: fc.constant("none" as const),
  position: fc.constant(null),
});

const clauses = fc.array(fc.oneof({ weight: 6, arbitrary: clause }, block), { maxLength: 5 });
const leads = fc.oneof(
  fc.constantFrom("Åtgärder", "Ansvar", "Regionen", "Kommunen åtar sig att"),
  line.map(settleHeading).filter((text) => text !== ""),
);

const principle: fc.Arbitrary<Principle> = fc
  .record({
    label,
    title: headingText,
    concepts: fc.option(fc.array(fc.constantFrom("dialog", "kvalitet", "a; b"), { maxLength: 2 }), { freq: 3 }),
    own: clauses,
    groups: fc.array(fc.record({ lead: leads, clauses: clauses.filter((list) => list.length > 0) }), { maxLength: 3 }),
  })
  .map(({ label, title, concepts, own, groups }) => ({
    id: "",
    label,
    title,
    concepts: concepts ?? principleConcepts(title),
    clauses: [...own, ...groups.flatMap((group) => group.clauses.map((each) => ({ ...each, lead: group.lead })))],
    position: null,
  }));

const sectionAt = (level: number): fc.Arbitrary<Section> =>
  fc
    .record({
      id: fc.constant(""),
      role: fc.constantFrom(...SECTION_ROLES),
      heading: headingText,
      label,
      clauses,
      principles: fc.array(principle, { maxLength: level < 4 ? 3 : 0 }),
      sections: level < 4 ? fc.array(sectionAt(level + 1), { maxLength: 2 }) : fc.constant<Section[]>([]),
      position: fc.constant(null),
    })
    .map((section) => ({ ...section, principles: section.role === "principles" ? section.principles : [] }));

const metaText = fc.oneof(
  name.map((text) => text.trim()),
  fc.constantFrom("2026", "1.10", "null", "~", "- a", "a: b", "# a", "\"'"),
);
const extraValue = fc.oneof(
  metaText,
  fc.integer(),
  fc.boolean(),
  fc.array(metaText, { maxLength: 2 }),
  fc.record({ a: metaText, "b c": fc.integer() }),
);

const meta: fc.Arbitrary<Meta> = fc
  .record(
    {
      id: metaText,
      title: metaText,
      edition: metaText,
      level: fc.constantFrom("national" as const, "regional" as const, "local" as const),
      county: metaText,
      stage: fc.constantFrom("draft" as const, "adopted" as const),
      wording: fc.constantFrom("verbatim" as const, "referat" as const),
      decision: fc.record({ body: metaText, reference: metaText }),
      contact: fc.record({ email: metaText }),
      template: fc.record({
        name: metaText,
        version: metaText,
        answers: fc.dictionary(
          fc.constantFrom("place", "body.name", "__proto__", "a:"),
          fc.oneof(metaText, fc.integer(), fc.boolean(), fc.array(metaText, { maxLength: 2 })),
        ),
      }),
    },
    { requiredKeys: [] },
  )
  .chain((some) =>
    fc
      .record({
        language: fc.constantFrom("sv" as const, "en" as const),
        parties: fc.array(fc.record({ name: metaText, sector: fc.constantFrom("public" as const, "civil" as const) }), {
          maxLength: 3,
        }),
        bodies: fc.array(
          fc.record({ name: metaText, seats: fc.array(fc.record({ party: metaText, count: fc.nat(20) }), { maxLength: 2 }) }),
          {
            maxLength: 2,
          },
        ),
        dates: fc.record({ from: fc.constantFrom("2026", "2026-05", "vår"), to: metaText }, { requiredKeys: [] }),
        documents: fc.array(fc.record({ kind: fc.constant("plan" as const), title: metaText }), { maxLength: 1 }),
        extra: fc.dictionary(fc.constantFrom("logotyp", "färg", "x y", "__proto__", "#", "a:"), extraValue, { maxKeys: 2 }),
      })
      .map((rest) => ({ ...some, ...rest })),
  );

const id = fc.constantFrom("a", "b.c", "dialog", "preamble.paragraph.1", "background", "Å_1");

/**
 * Agreements of every shape that the model allows, with texts made to be mistaken for something else.
 * A third are as a reader leaves them, with nothing but what follows from the text.
 */
export const agreements: fc.Arbitrary<Agreement> = fc
  .record({
    meta,
    title: line.map(settleHeading),
    titlePosition: fc.constant(null),
    preamble: clauses,
    sections: fc.array(sectionAt(2), { maxLength: 3 }),
    plain: fc.boolean(),
    ids: fc.array(fc.tuple(fc.nat(30), id), { maxLength: 3 }),
  })
  .map(({ plain, ids, ...agreement }) => {
    const all = listClauses(agreement);
    settleClauses(agreement, plain ? new Map() : new Map(all.map((each) => [each, { kind: each.kind }])));
    if (plain) for (const each of all) Object.assign(each, { actors: [], strength: "none" });
    const named = all.filter(({ kind }) => kind !== "block");
    assignIds(agreement, new Map(ids.flatMap(([n, name]) => (named[n] ? [[named[n], name]] : []))));
    return plain ? understand(agreement) : agreement;
  });
