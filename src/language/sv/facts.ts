import { swedishCounties } from "../counties.js";
import type { FactData } from "../fact-data.js";

/** Made anew for each call; the patterns take longer to build than a page to read. */
export const makeFacts = (): FactData => ({
  between: /(?<!\p{L})mellan\s+/iu,
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
  article: /^(?:den|det|de)\s+(?=\p{Ll})/u,
  afterParties:
    /\s*(?:,?\s+(?:om|för|avseende|gällande|gäller|kring|under|åren|perioden|från och med)\s|[–—:;(]|\s-\s|,?\s+(?:19|20)\d\d(?!\d)|,?\s+(?:reviderad|antagen|version|utgåva)(?!\p{L}))/iu,
  thisAgreement:
    /(?<!\p{L})(?:(?:överenskommelse|avtal|avsiktsförklaring)(?:ns?|ens?|ets?|s)?|(?:avtals|giltighets)(?:period|tid)en)(?!\p{L})/iu,
  otherAgreement: /(?<!\p{L})(?:nationell\p{L}*|tidigare|förra|föregående|första|annan|andra)(?!\p{L})/iu,
  holds:
    /(?<!\p{L})(?:gäller|gälla|giltig|giltigt|giltighetstid|avtalsperiod|avtalstid|löper|träder i kraft|sträcker sig)(?:en)?(?!\p{L})/iu,
  from: /(?:från(?:\s+och\s+med)?|fr\.?\s?o\.?\s?m\.?|träder i kraft|från och med den|med start)\s*(?:den\s+|år\s+|åren\s+)?$/iu,
  until: /(?:till(?:\s+och\s+med)?|t\.?\s?o\.?\s?m\.?|längst till|till utgången av|[–—-])\s*(?:den\s+|år\s+)?$/iu,
  review: /(?<!\p{L})(?:ses över|se över|översyn|revideras|omprövas)(?!\p{L})/iu,
  reply:
    /(?<!\p{L})(?:remissvar\p{L}*|svar på remissen|synpunkter)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:senast|till och med|t\.o\.m\.)/iu,
  adopted:
    /(?<!\p{L})(?:antagen|antagna|antaget|antogs|beslutad|fastställd|fastställdes|godkänd|godkändes)(?:\s+av\s+(?<body>\p{L}[\p{L} -]{2,60}?))?(?=\s+(?:den\s+)?\d|\s*[,(:]\s*(?:den\s+)?\d)/iu,
  reference: /§\s?\d{1,4}|(?:dnr|diarienummer|dnr\.)\s*:?\s*([\p{L}\d][\p{L}\d/:. -]{2,30}\d)/iu,
  edition: /(?<!\p{L})(?:utgåva|version|upplaga)\s+(\d+(?:\.\d+)*)(?!\d)/iu,
  stages: [
    { stage: "consultation", words: /(?<!\p{L})remiss(?:version|utgåva|upplaga|förslag|)(?:en)?(?!\p{L})/iu },
    { stage: "draft", words: /(?<!\p{L})(?:utkast|arbetsmaterial|förslag till)(?!\p{L})/iu },
  ],
  levels: [
    { level: "national", words: /(?<!\p{L})(?:nationell överenskommelse|regeringen)(?!\p{L})/iu },
    {
      level: "regional",
      words: /(?<!\p{L})(?:regional överenskommelse|Region \p{Lu}\p{L}+|\p{Lu}\p{L}+regionen|landstinget)(?!\p{L})/u,
    },
    { level: "local", words: /(?<!\p{L})(?:lokal överenskommelse|\p{Lu}[\p{L}-]+ (?:kommun|stad))(?!\p{L})/u },
  ],
  municipality: /^\p{Lu}[\p{L} -]{1,40} (?:kommun|stad)$/u,
  counties: swedishCounties(),
  county: /(?<![\p{L}\p{N}])(?:\p{Lu}\p{L}{2,30}län|\p{Lu}\p{L}{2,30} län)(?![\p{L}\p{N}])/u,
});
