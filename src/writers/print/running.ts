/** Longest running title, in characters: so much fits on one line beside what stands to the right. */
const LONGEST = 70;

/** What stands at the head of every page but the first: the title, and a long one cut between words. */
export function runningTitle(title: string): string {
  if (title.length <= LONGEST) return title;
  const cut = title.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).trimEnd()} …`;
}
