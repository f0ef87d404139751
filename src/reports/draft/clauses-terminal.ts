import type { Language } from "../../agreement/model.js";
import type { Bank, BankEntry } from "../../draft/model.js";
import type { FoundPart } from "../../draft/search.js";
import { DRAFT_PAGE, KIND_WORDS, STRENGTH_WORDS } from "../../messages/draft-pages.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { ShowOptions } from "../options.js";
import { leftRight, wrap } from "../terminal/layout.js";
import { padded, textWidth } from "../terminal/width.js";

type PageOptions = Pick<ShowOptions, "language" | "columns" | "paint">;

/** What the bank has something on: every principle and kind of section, with how much. */
export function bankTerminal(bank: Bank<BankEntry>, language: Language, o: PageOptions): string {
  const { paint, columns } = o;
  const widest = Math.max(0, ...bank.map(({ key }) => textWidth(key)));
  const group = (of: "principle" | "role", title: string) => [
    paint.heading(title),
    ...bank
      .filter((part) => part.of === of)
      .flatMap((part) => {
        const count = part.clauses.filter((entry) => (entry.language ?? "sv") === language).length;
        const lead = `  ${padded(part.key, widest)}  `;
        return [
          leftRight(`  ${part.key}`, String(count), columns, paint.word, paint.quiet),
          ...wrap(escapeTerminal(part.about[o.language]), columns, Math.min(textWidth(lead), 6), paint),
        ];
      }),
    "",
  ];
  const lines = [
    ...group("principle", DRAFT_PAGE.principles[o.language]),
    ...group("role", DRAFT_PAGE.sections[o.language]),
    ...wrap(DRAFT_PAGE.searchOne[o.language], columns, 0, paint).map(paint.quiet),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Clauses found, undertaking by undertaking; variants strongest first, each with what it means to choose it.
 * @param textOf a clause with its slots filled
 */
export function clausesTerminal(found: readonly FoundPart[], textOf: (entry: BankEntry) => string, o: PageOptions): string {
  const { language, paint, columns } = o;
  const lines = found.flatMap(({ part, undertakings }) => [
    paint.heading(escapeTerminal(part.title[language])),
    ...wrap(escapeTerminal(part.about[language]), columns, 0, paint),
    ...undertakings.flatMap(({ variants }) => [
      "",
      ...(variants.length > 1 ? [paint.quiet(`  ${DRAFT_PAGE.variants[language]}`)] : []),
      ...variants.flatMap((entry) => entryLines(entry, textOf(entry), o)),
    ]),
    "",
  ]);
  return `${[...lines, paint.quiet(DRAFT_PAGE.addOne[language])].join("\n")}\n`;
}

function entryLines({ id, kind, tone, strength, commits, fits }: BankEntry, text: string, o: PageOptions): string[] {
  const { language, paint, columns } = o;
  const facts = [
    KIND_WORDS[kind][language],
    ...(strength === undefined ? [] : [STRENGTH_WORDS[strength][language]]),
    ...(tone === undefined ? [] : [DRAFT_PAGE.tones[tone][language]]),
  ];
  return [
    leftRight(`  ${id}`, facts.join(" · "), columns, paint.word, paint.quiet),
    ...wrap(escapeTerminal(text), columns, 4, paint),
    ...wrap(`${DRAFT_PAGE.commits[language]}: ${escapeTerminal(commits)}`, columns, 6, paint).map(paint.quiet),
    ...wrap(`${DRAFT_PAGE.fits[language]}: ${escapeTerminal(fits)}`, columns, 6, paint).map(paint.quiet),
  ];
}
