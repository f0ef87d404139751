import type { Signatures } from "../print/document.js";
import { type StoryBlock, storyParagraph } from "./story.js";

/** Room for each to sign: a name, and for each field a line to write on. What clauses of the agreement name stays theirs. */
export function signatureForm({ signers }: Signatures): StoryBlock[] {
  return signers.flatMap(({ name, fields }) => [
    ...(name === "" ? [] : [storyParagraph("Signer", [{ text: name }])]),
    ...fields.map((field) =>
      storyParagraph(field.id === null ? "AddedSignature" : "Signature", [{ text: `${field.name}\t` }], { id: field.id }),
    ),
  ]);
}
