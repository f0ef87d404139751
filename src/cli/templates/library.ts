import type { Bank, BankEntry, Places, Template, TemplateHead } from "../../draft/model.js";

/** Where templates, the bank of clauses and the places come from. Each is loaded only when asked for. */
export interface Library {
  /** What each template says of itself, in the order of listing. */
  heads(): Promise<readonly TemplateHead[]>;
  /** A template by name; null when there is none. */
  template(name: string): Promise<Template | null>;
  /** The bank with what drafting needs. */
  bank(): Promise<Bank>;
  /** The bank with all that a person needs to choose. */
  entries(): Promise<Bank<BankEntry>>;
  places(): Promise<Places>;
  /** True when what the template makes is known to be in canonical form. */
  isProven(name: string): boolean;
}
