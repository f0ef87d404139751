/** Two revisions of an invented agreement, as text copied from a page. */
export const earlier = `Överenskommelse i Exempellän

Bakgrund

Region Exempel och länets föreningar har talats vid sedan 2012.

Organisation

Arbetsgruppen har fyra ledamöter från föreningarna och fyra från regionen.

Principer

1. Dialog

Vi talar med varandra innan beslut fattas.

Åtgärder:

- Ordna ett möte varje höst.
- Ta fram en gemensam kalender.

Ansvar:

- Arbetsgruppen ansvarar för mötet.

2. Öppenhet och insyn

Vi visar hur pengarna används.

Ansvar:

- Parterna ska lämna ut sina årsberättelser.
`;

/** One duty weakened, one number changed, one action more. */
export const later = earlier
  .replace("ska lämna ut", "kan lämna ut")
  .replace("har fyra ledamöter", "har sex ledamöter")
  .replace("- Ta fram en gemensam kalender.", "- Ta fram en gemensam kalender.\n- Bjuda in nya föreningar varje vår.");
