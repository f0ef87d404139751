import { swedishCounties } from "../counties.js";
import type { FactData } from "../fact-data.js";
import { Pattern } from "../pattern.js";

/** Made anew for each call; only a text that is searched for facts needs them. */
export const makeFacts = (): FactData => ({
  between: new Pattern(String.raw`(?<!\p{L})between\s+`, "i"),
  and: /\s*,\s*and\s+|\s*,\s+|\s+and\s+/u,
  wholeNames: ["Local Authorities and Regions", "health and", "culture and", "education and", "sport and"],
  article: new Pattern(String.raw`^the\s+`, "i"),
  afterParties: new Pattern(
    String.raw`\s*(?:,?\s+(?:on|for|regarding|concerning|about|from|during|valid)\s|[–—:;(]|\s-\s|,?\s+(?:19|20)\d\d(?!\d)|,?\s+(?:revised|adopted|version|edition)(?!\p{L}))`,
    "i",
  ),
  thisAgreement: new Pattern(String.raw`(?<!\p{L})(?:agreement|compact|memorandum|accord)(?!\p{L})`, "i"),
  otherAgreement: new Pattern(String.raw`(?<!\p{L})(?:national|earlier|previous|former|first|another)(?!\p{L})`, "i"),
  holds: new Pattern(
    String.raw`(?<!\p{L})(?:valid|in force|applies|apply|runs|comes into force|takes effect|period of validity|term)(?!\p{L})`,
    "i",
  ),
  from: new Pattern(String.raw`(?:from|as of|as from|into force(?: on)?|takes effect on|starting)\s*(?:the\s+)?$`, "i"),
  until: new Pattern(String.raw`(?:until|till|to|through|up to|[–—-])\s*(?:the\s+|and including\s+|end of\s+)?$`, "i"),
  review: new Pattern(String.raw`(?<!\p{L})(?:reviewed|review|revised)(?!\p{L})`, "i"),
  reply: new Pattern(
    String.raw`(?<!\p{L})(?:repl(?:y|ies)|responses?|comments)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:by|no later than|until)`,
    "i",
  ),
  adopted: new Pattern(
    String.raw`(?<!\p{L})(?:adopted|approved|endorsed)(?:\s+by\s+(?<body>(?:the\s+)?\p{L}[\p{L} -]{2,60}?))?(?=\s+(?:on\s+)?(?:the\s+)?\d|\s+(?:on|in)\s+\p{L}{2,}\s|\s*[,(:]\s*(?:on\s+)?\d)`,
    "i",
  ),
  reference: new Pattern(String.raw`§\s?\d{1,4}|(?:ref\.?|reference|file no\.?)\s*:?\s*([\p{L}\d][\p{L}\d/:. -]{2,30}\d)`, "i"),
  edition: new Pattern(String.raw`(?<!\p{L})(?:edition|version)\s+(\d+(?:\.\d+)*)(?!\d)`, "i"),
  stages: [
    { stage: "consultation", words: new Pattern(String.raw`(?<!\p{L})consultation (?:draft|version|edition)(?!\p{L})`, "i") },
    { stage: "draft", words: new Pattern(String.raw`(?<!\p{L})(?:draft|proposal for)(?!\p{L})`, "i") },
  ],
  levels: [
    {
      level: "national",
      words: new Pattern(String.raw`(?<!\p{L})(?:national (?:agreement|compact)|HM Government|the Government)(?!\p{L})`),
    },
    {
      level: "regional",
      words: new Pattern(
        String.raw`(?<!\p{L})(?:regional (?:agreement|compact)|Region \p{Lu}\p{L}+|\p{Lu}\p{L}+ County Council)(?!\p{L})`,
      ),
    },
    {
      level: "local",
      words: new Pattern(
        String.raw`(?<!\p{L})(?:local (?:agreement|compact)|\p{Lu}[\p{L}-]+ (?:Municipality|City Council|Borough Council|District Council))(?!\p{L})`,
      ),
    },
  ],
  municipality: new Pattern(String.raw`^\p{Lu}[\p{L} -]{1,40} Municipality$`),
  counties: swedishCounties(),
  county: new Pattern(String.raw`(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,30} County(?![\p{L}\p{N}]| Council)`),
});
