import type { TimeData } from "../check-data.js";
import { Pattern } from "../pattern.js";

export const makeTimes = (): TimeData => ({
  deadline: new Pattern(
    "(?<!\\p{L})(?:by|before|no later than|until|till|during|within|not later than)(?:\\s+(?:the|end|of|start|year|spring|summer|autumn|winter|early|late|mid))*\\s*$",
    "i",
  ),
  targetBeginnings: ["goal", "target", "vision", "objective", "aim"],
  cadence: new Pattern(
    "(?<!\\p{L})(?:(?:every|each) (?:\\p{L}+ )?(?:year|years|quarter|month|months|term|spring|autumn)|annual(?:ly)?|yearly|quarterly|monthly|biennial(?:ly)?|twice|once|(?:\\p{L}+|\\d+) times|per (?:year|term|quarter)|a year|(?:19|20)\\d\\d)(?!\\p{L})",
    "i",
  ),
});
