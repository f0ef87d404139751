/** The file name at the end of a path: the folders say nothing at a meeting. */
export function lastPart(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
