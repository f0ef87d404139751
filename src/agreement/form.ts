/** Name and version of the written form of an agreement, in YAML and JSON. */
export const FORM = "agreement/1";

/** Lists are read and written to this depth (0 is the outermost); what lies deeper stands here. */
export const DEEPEST_ITEM = 12;

/** Markdown has six levels of headings. */
export const DEEPEST_HEADING = 6;
