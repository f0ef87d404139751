import type { Agreement, Language, Section } from "../../agreement/model.js";
import { PRINT } from "../../messages/print.js";
import type { Signatures } from "./document.js";

/** Who signs: the parties of the agreement, or so many whose names are not known. */
export type Signers = "parties" | number;

/** The last section when signing is what it is about; null when the agreement has none. */
export function signingSection({ sections }: Agreement): Section | null {
  const last = sections.findLast(({ role }) => role !== "appendix");
  return last?.role === "signing" ? last : null;
}

/**
 * Room for signatures.
 * @param level of its own heading; null where one stands above it
 */
export function signaturesOf({ meta }: Agreement, signers: Signers, level: number | null): Signatures {
  const { language, parties } = meta;
  const named = signers === "parties" && parties.length > 0;
  const names = named ? parties.map(({ name }) => name) : new Array<string>(signers === "parties" ? 2 : signers).fill("");
  return {
    kind: "signatures",
    level,
    heading: PRINT.signatures[language],
    signers: names.map((name) => ({ name, fields: fieldsOf(name, language) })),
  };
}

function fieldsOf(name: string, language: Language): string[] {
  const { organisation, placeAndDate, signature, nameInPrint, office } = PRINT;
  const fields = [placeAndDate, signature, nameInPrint, office];
  return (name === "" ? [organisation, ...fields] : fields).map((field) => field[language]);
}
