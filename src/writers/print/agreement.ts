import { DEEPEST_HEADING } from "../../agreement/form.js";
import type { Agreement, Principle, Section } from "../../agreement/model.js";
import { listClauses, listPrinciples } from "../../agreement/walk.js";
import { PRINT } from "../../messages/print.js";
import { printMessages } from "../../messages/print-trouble.js";
import { RETELLING_NOTICE } from "../../messages/schema.js";
import { ClauseLayout } from "./clauses.js";
import { writtenDay } from "./day.js";
import type { Block, DraftMark, PrintDocument } from "./document.js";
import { consultationOf, factsOf, stageLine, subtitleOf } from "./front.js";
import { type Markup, markupOf } from "./markup.js";
import { runningTitle } from "./running.js";
import { formLines, type Signers, signaturesOf, signingSection } from "./signatures.js";
import { PrintTrouble } from "./trouble.js";

/** What is printed besides the text itself. */
export interface PrintOptions {
  /** The day of the print, YYYY-MM-DD. */
  day: string;
  /** Numbers the clauses through the document, so that each can be named. */
  numbering: boolean;
  /** Marks the text as a draft, or as sent out for consultation when that is its stage. */
  draftMark: boolean;
  signatures: Signers | null;
  /** The text is sent out for consultation, with a form for the answer. */
  consultation: boolean;
}

/**
 * Lays an agreement out for print.
 * @throws PrintTrouble when it has no title: no reader of the print could tell what it is
 */
export async function printAgreement(agreement: Agreement, options: PrintOptions): Promise<PrintDocument> {
  const { meta } = agreement;
  const { language } = meta;
  const title = agreement.title || (meta.title ?? "");
  if (title === "") throw new PrintTrouble(printMessages.noTitle());
  const markup = await markupFor(agreement);
  const titleText = plainText(markup, title);
  const layout = new Body(markup, options.numbering || options.consultation);
  const body = layout.of(agreement, options);
  const { undescribed } = layout.clauses;
  if (undescribed.length > 0)
    throw new PrintTrouble(...undescribed.map(({ position }) => printMessages.noDescription(position?.line ?? null)));
  return {
    language,
    title: titleText,
    subtitle: subtitleOf(meta),
    facts: factsOf(meta),
    mark: options.draftMark ? draftMark(agreement, options.day) : null,
    running: { left: runningTitle(titleText), right: running(agreement) },
    body,
    notes: markup.notes(),
    consultation: options.consultation ? consultationOf(meta) : null,
    properties: {
      authors: meta.parties.map(({ name }) => name),
      subject: PRINT.agreement[language],
      keywords: [PRINT.agreement[language], meta.county, meta.municipality].filter((word) => word !== undefined),
    },
  };
}

async function markupFor(agreement: Agreement): Promise<Markup> {
  const clauses = listClauses(agreement);
  const headings = agreement.sections.flatMap(function all({ heading, sections }: Section): string[] {
    return [heading, ...sections.flatMap(all)];
  });
  const texts = clauses.flatMap(({ kind, text, lead }) => [
    ...(lead === null ? [] : [lead]),
    ...(kind === "block" ? [] : [text]),
  ]);
  const titles = listPrinciples(agreement).map((principle) => principle.title);
  const blocks = clauses.filter(({ kind }) => kind === "block").map(({ text }) => text);
  return markupOf([agreement.title, ...headings, ...titles, ...texts], blocks);
}

class Body {
  private readonly blocks: Block[] = [];
  readonly clauses: ClauseLayout;
  private readonly markup: Markup;

  constructor(markup: Markup, numbering: boolean) {
    this.markup = markup;
    this.clauses = new ClauseLayout(markup, numbering);
  }

  of(agreement: Agreement, { signatures }: PrintOptions): Block[] {
    const { meta, preamble, sections } = agreement;
    if (meta.wording === "referat") {
      const runs = [{ text: RETELLING_NOTICE[meta.language] }];
      this.blocks.push({ kind: "paragraph", role: "notice", id: null, number: null, clause: null, label: null, runs });
    }
    this.blocks.push(...this.clauses.lay(preamble, 1));
    const signing = signingSection(agreement);
    for (const section of sections) {
      const form = section === signing ? formLines(section.clauses) : [];
      this.section(form.length === 0 ? section : { ...section, clauses: section.clauses.slice(0, -form.length) }, 1);
      if (section === signing && (form.length > 0 || signatures !== null))
        this.blocks.push(signaturesOf(agreement, signatures, form, null));
    }
    if (signatures !== null && signing === null) this.blocks.push(signaturesOf(agreement, signatures, [], 1));
    return this.blocks;
  }

  /** A section without a heading leaves its level to what stands in it, so that no level is skipped. */
  private section({ id, heading, label, clauses, principles, sections }: Section, level: number): void {
    const inner = heading === "" ? level : level + 1;
    if (heading !== "") this.heading(id, level, label, heading);
    this.blocks.push(...this.clauses.lay(clauses, inner));
    for (const principle of principles) this.principle(principle, inner);
    for (const section of sections) this.section(section, inner);
  }

  private principle({ id, title, label, clauses }: Principle, level: number): void {
    if (title !== "" || label !== null) this.heading(id, level, label, title);
    this.blocks.push(...this.clauses.lay(clauses, title === "" && label === null ? level : level + 1).map(capped));
  }

  private heading(id: string, level: number, label: string | null, text: string): void {
    this.blocks.push(capped({ kind: "heading", id, level, label, runs: this.markup.runs(text) }));
  }
}

function capped(block: Block): Block {
  return block.kind === "heading" && block.level > DEEPEST_HEADING ? { ...block, level: DEEPEST_HEADING } : block;
}

function draftMark({ meta }: Agreement, day: string): DraftMark {
  const word = meta.stage === "consultation" ? PRINT.consultation : PRINT.draft;
  return { word: word[meta.language].toLocaleUpperCase(meta.language), date: writtenDay(day, meta.language) };
}

function running({ meta }: Agreement): string {
  const { language, edition, stage } = meta;
  return [edition, stageLine(stage, language)].filter((part) => part !== undefined).join(" · ");
}

/** A title on one line, without markup. */
function plainText(markup: Markup, text: string): string {
  const runs = markup.runs(text).map((run) => run.text);
  return runs.join("").replaceAll("\n", " ").trim() || text;
}
