import { BLOCKS } from "./blocks.js";
import { FRONT } from "./front.js";
import { PAGE } from "./page.js";
import { TEXT } from "./text.js";

/** The one page description that every PDF is set with. What a document says comes in as data and is never read as Typst. */
export const TEMPLATE = PAGE + TEXT + BLOCKS + FRONT;
