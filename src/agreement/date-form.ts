/** A date as the front matter takes it: YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE_FORM = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
