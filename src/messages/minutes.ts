import type { Localized } from "./message.js";

/** What the Markdown report says around the changes. */
export const MINUTES = {
  title: { sv: "Jämförelse", en: "Comparison" },
  legend: { sv: "Så här är ord markerade: ~~borttagna~~ och **nya**.", en: "Words are marked so: ~~removed~~ and **new**." },
  matters: { sv: "Ändrat i sak, viktigast först", en: "Changed in substance, weightiest first" },
  moved: { sv: "Flyttat", en: "Moved" },
  added: { sv: "Övrigt nytt", en: "Also new" },
  removed: { sv: "Övrigt borttaget", en: "Also gone" },
  editorial: { sv: "Bara språkligt ändrat", en: "Changed in language only" },
  place: { sv: "Ställe", en: "Place" },
} as const satisfies Record<string, Localized>;
