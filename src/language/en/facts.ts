import { swedishCounties } from "../counties.js";
import type { FactData } from "../fact-data.js";

/** Made anew for each call; the patterns take longer to build than a page to read. */
export const makeFacts = (): FactData => ({
  between: /(?<!\p{L})between\s+/iu,
  and: /\s*,\s*and\s+|\s*,\s+|\s+and\s+/u,
  wholeNames: ["Local Authorities and Regions", "health and", "culture and", "education and", "sport and"],
  article: /^the\s+/iu,
  afterParties:
    /\s*(?:,?\s+(?:on|for|regarding|concerning|about|from|during|valid)\s|[–—:;(]|\s-\s|,?\s+(?:19|20)\d\d(?!\d)|,?\s+(?:revised|adopted|version|edition)(?!\p{L}))/iu,
  thisAgreement: /(?<!\p{L})(?:agreement|compact|memorandum|accord)(?!\p{L})/iu,
  otherAgreement: /(?<!\p{L})(?:national|earlier|previous|former|first|another)(?!\p{L})/iu,
  holds: /(?<!\p{L})(?:valid|in force|applies|apply|runs|comes into force|takes effect|period of validity|term)(?!\p{L})/iu,
  from: /(?:from|as of|as from|into force(?: on)?|takes effect on|starting)\s*(?:the\s+)?$/iu,
  until: /(?:until|till|to|through|up to|[–—-])\s*(?:the\s+|and including\s+|end of\s+)?$/iu,
  review: /(?<!\p{L})(?:reviewed|review|revised)(?!\p{L})/iu,
  reply: /(?<!\p{L})(?:repl(?:y|ies)|responses?|comments)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:by|no later than|until)/iu,
  adopted:
    /(?<!\p{L})(?:adopted|approved|endorsed)(?:\s+by\s+(?<body>(?:the\s+)?\p{L}[\p{L} -]{2,60}?))?(?=\s+(?:on\s+)?(?:the\s+)?\d|\s+(?:on|in)\s+\p{Lu}\p{L}+\s|\s*[,(:]\s*(?:on\s+)?\d)/iu,
  reference: /§\s?\d{1,4}|(?:ref\.?|reference|file no\.?)\s*:?\s*([\p{L}\d][\p{L}\d/:. -]{2,30}\d)/iu,
  edition: /(?<!\p{L})(?:edition|version)\s+(\d+(?:\.\d+)*)(?!\d)/iu,
  stages: [
    { stage: "consultation", words: /(?<!\p{L})consultation (?:draft|version|edition)(?!\p{L})/iu },
    { stage: "draft", words: /(?<!\p{L})(?:draft|proposal for)(?!\p{L})/iu },
  ],
  levels: [
    { level: "national", words: /(?<!\p{L})(?:national (?:agreement|compact)|HM Government|the Government)(?!\p{L})/u },
    {
      level: "regional",
      words: /(?<!\p{L})(?:regional (?:agreement|compact)|Region \p{Lu}\p{L}+|\p{Lu}\p{L}+ County Council)(?!\p{L})/u,
    },
    {
      level: "local",
      words:
        /(?<!\p{L})(?:local (?:agreement|compact)|\p{Lu}[\p{L}-]+ (?:Municipality|City Council|Borough Council|District Council))(?!\p{L})/u,
    },
  ],
  municipality: /^\p{Lu}[\p{L} -]{1,40} Municipality$/u,
  counties: swedishCounties(),
  county: /(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,30} County(?![\p{L}\p{N}]| Council)/u,
});
