import type { TimeData } from "../check-data.js";
import { Pattern } from "../pattern.js";

const FILLERS =
  "(?:\\s+(?:den|år|åren|utgången av|slutet av|i slutet av|början av|i början av|våren|sommaren|hösten|vintern|första|andra|halvåret|kvartalet|månad))*";

export const makeTimes = (): TimeData => ({
  deadline: new Pattern(
    `(?<!\\p{L})(?:senast|före|innan|fram till|till och med|t\\.\\s?o\\.\\s?m\\.|till|under|inom|våren|hösten|sommaren|vintern)${FILLERS}\\s*$`,
    "i",
  ),
  targetBeginnings: ["mål", "vision", "inriktning"],
  cadence: new Pattern(
    "(?<!\\p{L})(?:varje (?:år|halvår|kvartal|månad|termin|vår|höst|mandatperiod|vecka)|årlig(?:en|t|a|)|årsvis|halvårsvis|kvartalsvis|månadsvis|månatlig(?:en|t|a)|vart(?:annat|\\s+\\p{L}+)? (?:år|halvår)|varannan (?:månad|termin|höst|vår)|var \\p{L}+ månad|(?:en|ett|två|tre|fyra|\\d+) (?:gång|gånger|tillfällen)|per (?:år|termin|kvartal|mandatperiod)|i kvartalet|i halvåret|i månaden|om året|årsmöte\\p{L}*|årskonferens\\p{L}*|mandatperiod(?:en|ens)?|(?:19|20)\\d\\d)(?!\\p{L})",
    "i",
  ),
});
