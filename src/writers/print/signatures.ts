import type { Agreement, Clause, Language, Section } from "../../agreement/model.js";
import { isFormLine } from "../../language/form-lines.js";
import { PRINT } from "../../messages/print.js";
import type { SignatureField, Signatures } from "./document.js";

/** Who signs: the parties of the agreement, or so many whose names are not known. */
export type Signers = "parties" | number;

/** The last section when signing is what it is about; null when the agreement has none. */
export function signingSection({ sections }: Agreement): Section | null {
  const last = sections.findLast(({ role }) => role !== "appendix");
  return last?.role === "signing" ? last : null;
}

/** The clauses at the end of a signing section that only name lines to fill in: "Organisation", "Ort och datum". */
export function formLines(clauses: readonly Clause[]): Clause[] {
  const last = clauses.findLastIndex(({ kind, form, text }) => kind === "block" || form === "item" || !isFormLine(text));
  return clauses.slice(last + 1);
}

/**
 * Room for signatures.
 * @param signers null where the form in the agreement says all there is
 * @param form clauses that name the lines of the form; the usual lines when there are none
 * @param level of its own heading; null where one stands above it
 */
export function signaturesOf(
  { meta }: Agreement,
  signers: Signers | null,
  form: readonly Clause[],
  level: number | null,
): Signatures {
  const { language } = meta;
  const named = signers === "parties" ? meta.parties.map(({ name }) => name) : [];
  const count = signers === null ? 1 : signers === "parties" ? 2 : signers;
  const names = named.length > 0 ? named : new Array<string>(count).fill("");
  return {
    kind: "signatures",
    level,
    heading: PRINT.signatures[language],
    signers: names.map((name, i) => ({
      name,
      fields: form.length > 0 ? askedFields(form, i === 0) : usualFields(name, language),
    })),
  };
}

/** An id stands for one place only: that of the first signer. */
function askedFields(form: readonly Clause[], isFirst: boolean): SignatureField[] {
  return form.map(({ id, text }) => ({ id: isFirst ? id : null, name: text.replace(/[\s:_.…]+$/u, "") || text }));
}

function usualFields(name: string, language: Language): SignatureField[] {
  const { organisation, placeAndDate, signature, nameInPrint, office } = PRINT;
  const fields = [placeAndDate, signature, nameInPrint, office];
  return (name === "" ? [organisation, ...fields] : fields).map((field) => ({ id: null, name: field[language] }));
}
