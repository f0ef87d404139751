/**
 * What samsyn's own Word files are marked with, so that their reader knows them again.
 */

/** The names of styles for what the print adds to the agreement begin with this word: facts, notices, numbers of clauses, forms. */
export const ADDED_STYLE = "Samsyn";

/** True for a style, by its name, whose text the print added and the agreement does not hold. */
export function isAddedStyle(name: string): boolean {
  return name.startsWith(`${ADDED_STYLE} `);
}

/** The style of a paragraph of running text with a number of its own: "2.1 The council will …". An item of a list is something else. */
export const NUMBERED_TEXT_STYLE = "Numbered Text";

/** Word takes names of bookmarks up to this length: letters, digits and "_", a letter first. */
const LONGEST_BOOKMARK = 40;

/** What a bookmark on a clause begins with, and one on the place for the answer about that clause. */
export type BookmarkKind = "clause" | "reply";

const PREFIXES: Readonly<Record<BookmarkKind, string>> = { clause: "k_", reply: "svar_" };

/**
 * The bookmark of every clause of a document, by the clause's id: "k_dialog_action_2". Whoever reads an answer hands in the ids of
 * the text that was sent out, gets the same names, and so knows which clause each bookmark stands on.
 * @param ids in the order of the document
 */
export function bookmarkNames(ids: readonly string[], kind: BookmarkKind): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    const plain = PREFIXES[kind] + id.replace(/[^\p{L}\p{N}]/gu, "_");
    // Word sees no difference between small and capital letters in these names.
    let name = plain;
    for (let n = 1; name.length > LONGEST_BOOKMARK || taken.has(name.toLowerCase()); n += 1) {
      const end = `_${fingerprint(`${id} ${n}`)}`;
      name = plain.slice(0, LONGEST_BOOKMARK - end.length) + end;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  return names;
}

/** Eight characters that differ where texts do (FNV-1a, 32 bits, in hexadecimal). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
