/** Ids that the page itself uses. */
const OWN = /^(?:text|contents|notes|(?:note|mark)-\d+)$/u;

/** The id on the page for an id of the agreement, which may hold signs that an address would have to write otherwise. */
export function anchorOf(id: string | null): string {
  const safe = (id ?? "").replace(/\s+/gu, "-");
  return OWN.test(safe) ? `${safe}-` : safe;
}
