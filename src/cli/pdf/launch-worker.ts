import { openCabinet } from "../code-cabinet.js";
import type { attend as Attend } from "./thread.js";

/** Set by the build, as for the program itself. */
declare const SAMSYN_BUILD: string;

// Where the thread for PDF files begins: it brings in its part of the program with the code that was compiled in an earlier run.
const cabinet = openCabinet(__dirname, SAMSYN_BUILD, ["pdf"], require);
const { attend } = cabinet.take("pdf-thread") as { attend: typeof Attend };
attend(cabinet.keep);
