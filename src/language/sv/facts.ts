import { swedishCounties } from "../counties.js";
import type { FactData } from "../fact-data.js";
import { Pattern } from "../pattern.js";

/** Made anew for each call; only a text that is searched for facts needs them. */
export const makeFacts = (): FactData => ({
  between: new Pattern(String.raw`(?<!\p{L})mellan\s+`, "i"),
  and: /\s*,\s*(?:och|samt)\s+|\s*,\s+|\s+(?:och|samt)\s+/u,
  wholeNames: [
    "Kommuner och Landsting",
    "Kommuner och Regioner",
    "arbete och",
    "kultur och",
    "vård och",
    "idrott och",
    "barn och",
  ],
  article: new Pattern(String.raw`^(?:den|det|de)\s+(?=\p{Ll})`),
  afterParties: new Pattern(
    String.raw`\s*(?:,?\s+(?:om|för|avseende|gällande|gäller|kring|under|åren|perioden|från och med)\s|[–—:;(]|\s-\s|,?\s+(?:19|20)\d\d(?!\d)|,?\s+(?:reviderad|antagen|version|utgåva)(?!\p{L}))`,
    "i",
  ),
  thisAgreement: new Pattern(
    String.raw`(?<!\p{L})(?:(?:överenskommelse|avtal|avsiktsförklaring)(?:ns?|ens?|ets?|s)?|(?:avtals|giltighets)(?:period|tid)en)(?!\p{L})`,
    "i",
  ),
  otherAgreement: new Pattern(
    String.raw`(?<!\p{L})(?:nationell\p{L}*|tidigare|förra|föregående|första|annan|andra)(?!\p{L})`,
    "i",
  ),
  holds: new Pattern(
    String.raw`(?<!\p{L})(?:gäller|gälla|giltig|giltigt|giltighetstid|avtalsperiod|avtalstid|löper|träder i kraft|sträcker sig)(?:en)?(?!\p{L})`,
    "i",
  ),
  from: new Pattern(
    String.raw`(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|träder i kraft|från och med den|med start)\s*(?:den\s+|år\s+|åren\s+)?$`,
    "i",
  ),
  until: new Pattern(
    String.raw`(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|längst till|till utgången av|[–—-])\s*(?:den\s+|år\s+)?$`,
    "i",
  ),
  review: new Pattern(String.raw`(?<!\p{L})(?:ses över|se över|översyn|revideras|omprövas)(?!\p{L})`, "i"),
  reply: new Pattern(
    String.raw`(?<!\p{L})(?:remissvar\p{L}*|svar på remissen|synpunkter)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:senast|till och med|t\.o\.m\.)`,
    "i",
  ),
  adopted: new Pattern(
    String.raw`(?<!\p{L})(?:antagen|antagna|antaget|antogs|beslutad|fastställd|fastställdes|godkänd|godkändes)(?:\s+av\s+(?<body>\p{L}[\p{L} -]{2,60}?))?(?=\s+(?:den\s+)?\d|\s*[,(:]\s*(?:den\s+)?\d)`,
    "i",
  ),
  reference: new Pattern(String.raw`§\s?\d{1,4}|(?:dnr|diarienummer|dnr\.)\s*:?\s*([\p{L}\d][\p{L}\d/:. -]{2,30}\d)`, "i"),
  edition: new Pattern(String.raw`(?<!\p{L})(?:utgåva|version|upplaga)\s+(\d+(?:\.\d+)*)(?!\d)`, "i"),
  stages: [
    {
      stage: "consultation",
      words: new Pattern(String.raw`(?<!\p{L})remiss(?:version|utgåva|upplaga|förslag|)(?:en)?(?!\p{L})`, "i"),
    },
    { stage: "draft", words: new Pattern(String.raw`(?<!\p{L})(?:utkast|arbetsmaterial|förslag till)(?!\p{L})`, "i") },
  ],
  levels: [
    { level: "national", words: new Pattern(String.raw`(?<!\p{L})(?:nationell överenskommelse|regeringen)(?!\p{L})`, "i") },
    {
      level: "regional",
      words: new Pattern(
        String.raw`(?<!\p{L})(?:regional överenskommelse|Region \p{Lu}\p{L}+|\p{Lu}\p{L}+regionen|landstinget)(?!\p{L})`,
      ),
    },
    {
      level: "local",
      words: new Pattern(String.raw`(?<!\p{L})(?:lokal överenskommelse|\p{Lu}[\p{L}-]+ (?:kommun|stad))(?!\p{L})`),
    },
  ],
  municipality: new Pattern(String.raw`^\p{Lu}[\p{L} -]{1,40} (?:kommun|stad)$`),
  counties: swedishCounties(),
  county: new Pattern(String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}{2,30}län|\p{Lu}\p{L}{2,30} län)(?![\p{L}\p{N}])`),
});
