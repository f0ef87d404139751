/** The look of the page, as one style sheet. The order is the cascade: colours, page, marks, filters, print. */
import { COLOURS } from "./style/colours.js";
import { FILTER_STYLE } from "./style/filters.js";
import { LAYOUT_STYLE } from "./style/layout.js";
import { MARK_STYLE } from "./style/marks.js";
import { PRINT_STYLE } from "./style/print.js";
import { SUMMARY_STYLE } from "./style/summary.js";

/** Written with line breaks for people; one rule a line on the page. */
export const STYLE: string = [COLOURS, LAYOUT_STYLE, SUMMARY_STYLE, MARK_STYLE, FILTER_STYLE, PRINT_STYLE]
  .join("\n")
  .replace(/\n\s*/gu, "\n")
  .trim();
