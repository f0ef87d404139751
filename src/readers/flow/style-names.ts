/** What a style is for, by its name: programs name their own styles in the language of whoever set them up. */
export interface StyleRole {
  /** Outline level; null for none. */
  level: number | null;
  title: boolean;
  contents: boolean;
}

/** "heading 1", "Heading_20_1", "Rubrik1", "Rubrik 1", "Überschrift 1", "Overskrift 1", "Otsikko 1". */
const HEADING = /^(?:heading|rubrik|überschrift|overskrift|otsikko)(?:[\s_-]|20)*([1-9])(?:char)?$/iu;

const TITLE = /^(?:title|titel|rubrik|dokumenttitel|titre|tittel)$/iu;

/** "toc 1", "TOC Heading", "Innehåll 1", "Contents 1", "Contents_20_Heading", "Innehållsförteckningsrubrik". */
const CONTENTS = /^(?:toc|innehåll|contents)(?:[\s_-]|20)*(?:[1-9]|heading)$|^innehållsförteckning(?:srubrik)?$/iu;

/** Reads the role off the name of a style. */
export function styleRole(name: string): StyleRole {
  const trimmed = name.normalize("NFC").trim();
  const level = HEADING.exec(trimmed)?.[1];
  return { level: level === undefined ? null : Number(level), title: TITLE.test(trimmed), contents: CONTENTS.test(trimmed) };
}

const CONTENTS_HEADING = /^(?:innehåll|innehållsförteckning|contents|table of contents)\s*:?$/iu;

/** True for the line that stands above a table of contents. */
export function headsContents(text: string): boolean {
  return CONTENTS_HEADING.test(text.trim());
}
