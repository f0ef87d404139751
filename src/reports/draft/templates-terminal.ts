import { holdsLiquid } from "../../draft/liquid-text.js";
import type { Question, TemplateHead } from "../../draft/model.js";
import { DRAFT_PAGE } from "../../messages/draft-pages.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { ShowOptions } from "../options.js";
import { leftRight, wrap } from "../terminal/layout.js";
import { levelsInWords } from "./levels-in-words.js";

type PageOptions = Pick<ShowOptions, "language" | "columns" | "paint">;

/** Every template with what it is for: agreements first, then the other documents of the process. */
export function templatesTerminal(heads: readonly TemplateHead[], o: PageOptions): string {
  const { language, paint, columns } = o;
  const group = (title: string, members: readonly TemplateHead[]) =>
    members.length === 0
      ? []
      : [
          paint.heading(title),
          ...members.flatMap((head) => [
            leftRight(`  ${escapeTerminal(head.name)}`, escapeTerminal(head.title[language]), columns, paint.word, paint.quiet),
            ...wrap(escapeTerminal(head.about[language]), columns, 4, paint),
          ]),
          "",
        ];
  const lines = [
    ...group(
      DRAFT_PAGE.agreements[language],
      heads.filter(({ shape }) => shape !== "document"),
    ),
    ...group(
      DRAFT_PAGE.documents[language],
      heads.filter(({ shape }) => shape === "document"),
    ),
    paint.quiet(DRAFT_PAGE.showOne[language]),
  ];
  return `${lines.join("\n")}\n`;
}

/** One template: what it gives, what it asks, and how to begin. */
export function templateTerminal(head: TemplateHead, o: PageOptions): string {
  const { language, paint, columns } = o;
  const facts = `${levelsInWords(head, language)} · ${escapeTerminal(head.version)}`;
  const lines = [
    leftRight(escapeTerminal(head.title[language]), facts, columns, paint.heading, paint.quiet),
    ...wrap(escapeTerminal(head.about[language]), columns, 0, paint),
    "",
    paint.heading(DRAFT_PAGE.questions[language]),
    ...head.questions.flatMap((question) => questionLines(question, o)),
    "",
    paint.heading(DRAFT_PAGE.begin[language]),
    `  samsyn new --template ${escapeTerminal(head.name)} --print-answers -o ${language === "sv" ? "svar" : "answers"}.yaml`,
  ];
  return `${lines.join("\n")}\n`;
}

function questionLines({ key, ask, default: said, choices, when, required }: Question, o: PageOptions): string[] {
  const { language, paint, columns } = o;
  const shown = Array.isArray(said) ? said.join(", ") : String(said ?? "");
  const must = said === undefined && required !== false;
  const isWorkedOut = said !== undefined && holdsLiquid(said);
  const usual = isWorkedOut ? DRAFT_PAGE.workedOut[language] : `${DRAFT_PAGE.fallback[language]} ${shown}`;
  const notes = [
    ...(choices === undefined ? [] : [choices.map(({ value }) => value).join(", ")]),
    ...(shown === "" ? [] : [usual]),
    ...(must ? [DRAFT_PAGE.mustAnswer[language]] : []),
    ...(when === undefined ? [] : [`${DRAFT_PAGE.when[language]} ${when}`]),
  ];
  return [
    `  ${paint.word(escapeTerminal(key))}`,
    ...wrap(escapeTerminal(ask[language]), columns, 4, paint),
    ...notes.flatMap((note) => wrap(escapeTerminal(note), columns, 4, paint)).map(paint.quiet),
  ];
}
