import { detectAbbreviations } from "./abbreviation.js";
import { detectActors } from "./actor.js";
import { detectConditions } from "./condition.js";
import { detectDates } from "./date.js";
import type { Detector } from "./edit.js";
import { detectItems } from "./enumeration.js";
import { detectForce } from "./force.js";
import { detectHeading } from "./heading.js";
import { detectNegations } from "./negation.js";
import { detectNumbers } from "./number.js";
import { detectOrder } from "./order.js";
import { detectScope } from "./scope.js";
import { detectSeats } from "./seats.js";
import { detectSmallEdits } from "./small-edits.js";
import { detectSpelling } from "./spelling.js";
import { detectStrength } from "./strength.js";
import { detectTypography } from "./typography.js";
import { detectVoice } from "./voice.js";
import { detectWording } from "./wording.js";

/**
 * Every detector, in the order in which they look. What one has told, the next ones need not tell again: so a list
 * in another order comes first, for its items are all there; then the exact come before the general, what binds people before what only reads differently, and `detectWording`, which takes
 * whatever is left, last.
 */
export const DETECTORS: readonly Detector[] = [
  detectOrder,
  detectDates,
  detectNumbers,
  detectSeats,
  detectNegations,
  detectConditions,
  detectScope,
  detectStrength,
  detectForce,
  detectAbbreviations,
  detectActors,
  detectTypography,
  detectSpelling,
  detectVoice,
  detectSmallEdits,
  detectHeading,
  detectItems,
  detectWording,
];
