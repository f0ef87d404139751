import { exportTrouble } from "../../messages/cli-export.js";
import { dayOf } from "../day.js";
import type { Io } from "../io.js";
import { Trouble } from "../trouble.js";

/** When something is printed. */
export interface PrintMoment {
  /** YYYY-MM-DD. */
  day: string;
  /** What the file gives as its making: the beginning of the day, so that two prints of one day are alike to the last byte. */
  made: Date;
}

/** Latest second that a date can hold, as SOURCE_DATE_EPOCH counts: the end of the year 9999. */
const LAST = 253_402_300_799;

/**
 * Today, or the day that SOURCE_DATE_EPOCH gives (reproducible-builds.org: seconds since 1970), which is taken as it is.
 * @throws Trouble when the variable holds something else
 */
export function printMoment(io: Io): PrintMoment {
  const epoch = io.env["SOURCE_DATE_EPOCH"];
  if (epoch === undefined || epoch === "") {
    const day = dayOf(io.now());
    return { day, made: new Date(`${day}T00:00:00Z`) };
  }
  if (!/^\d{1,12}$/u.test(epoch) || Number(epoch) > LAST) throw new Trouble(exportTrouble.epoch(epoch));
  const made = new Date(Number(epoch) * 1000);
  return { day: made.toISOString().slice(0, 10), made };
}
