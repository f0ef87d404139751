import type { Localized } from "../../../messages/message.js";
import type { AgreementIndex } from "../../agreement-index.js";
import { type Reference, type ReferenceKind, referencesIn } from "../../checks/references.js";
import type { Rule } from "../../rule.js";

const NAMES: Record<ReferenceKind, Localized> = {
  section: { sv: "avsnitt", en: "section" },
  principle: { sv: "princip", en: "principle" },
  point: { sv: "punkt", en: "point" },
  appendix: { sv: "bilaga", en: "appendix" },
};

export const brokenReference: Rule = {
  code: "R006",
  name: "broken-reference",
  group: "terms",
  severity: { draft: "warning", consultation: "warning", adoption: "error" },
  title: { sv: "Hänvisning som inte leder någonstans", en: "Reference that leads nowhere" },
  why: {
    sv: "Den som följer hänvisningen hittar inget där. Ofta har ett avsnitt flyttats eller tagits bort, och då kan det som sades där saknas helt.",
    en: "Whoever follows the reference finds nothing there. Often a section has been moved or taken out, and what it said may be missing altogether.",
  },
  examples: [
    {
      bad: "# Överenskommelse i Exempellän\n\n## 1. Syfte\n\nHur vi följer upp står i avsnitt 7.\n\n## 2. Uppföljning\n\nVi möts varje vår.\n",
      good: "# Överenskommelse i Exempellän\n\n## 1. Syfte\n\nHur vi följer upp står i avsnitt 2.\n\n## 2. Uppföljning\n\nVi möts varje vår.\n",
    },
  ],
  check: (index) =>
    referencesIn(index).flatMap((reference) => {
      const there = partsOf(index, reference.kind);
      if (there === null || leads(reference, there)) return [];
      const name = NAMES[reference.kind];
      const { unit, start, end, number } = reference;
      return [
        {
          unit,
          start,
          end,
          message: {
            sv: `Texten hänvisar till ${name.sv} ${number}, men ${name.sv} ${number} finns inte.`,
            en: `The text refers to ${name.en} ${number}, but there is no ${name.en} ${number}.`,
          },
          advice: {
            sv: "Rätta numret, eller hänvisa med rubriken i stället, så håller hänvisningen även när ordningen ändras.",
            en: "Correct the number, or refer by heading instead, so that the reference holds when the order changes.",
          },
        },
      ];
    }),
};

/** What a reference of a kind can lead to: the numbers in use, and how many parts there are to count; null when there is no telling. */
interface Parts {
  labels: ReadonlySet<string>;
  count: number;
}

function partsOf(index: AgreementIndex, kind: ReferenceKind): Parts | null {
  return index.once(`parts ${kind}`, null, () => {
    const principles = index.principles.map(({ principle }) => principle.label);
    const sections = index.sections.map(({ section }) => section.label);
    if (kind === "principle") return principles.length === 0 ? null : { labels: labelSet(principles), count: principles.length };
    if (kind === "section") return { labels: labelSet([...sections, ...principles]), count: index.agreement.sections.length };
    if (kind === "point") {
      const labels = labelSet([...sections, ...principles, ...index.units.map(({ label }) => label)]);
      return labels.size === 0 ? null : { labels, count: 0 };
    }
    const appendices = appendixNumbers(index);
    return appendices.length === 0 ? null : { labels: labelSet(appendices), count: 0 };
  });
}

/** Numbers in the headings and file names of appendices: "Bilaga 1". That there is none at all is told by another rule. */
function appendixNumbers(index: AgreementIndex): string[] {
  const titles = [
    ...index.sections.map(({ section }) => section.heading),
    ...index.agreement.meta.documents.filter(({ kind }) => kind === "appendix").map(({ title }) => title),
  ];
  return titles.flatMap((title) => /^(?:bilaga|appendix|annex)\s+(\d{1,2})(?!\d)/iu.exec(title)?.[1] ?? []);
}

function labelSet(labels: readonly (string | null)[]): Set<string> {
  return new Set(labels.flatMap((label) => (label === null ? [] : [label.replace(/\.$/, "")])));
}

/** Numbered parts are found by their number; where nothing is numbered, a reference may count. */
function leads({ number, kind }: Reference, { labels, count }: Parts): boolean {
  if (labels.has(number)) return true;
  const mayCount = kind === "principle" || (kind === "section" && labels.size === 0);
  return mayCount && Number(number) >= 1 && Number(number) <= count;
}
