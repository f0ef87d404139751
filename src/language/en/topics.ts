import { Pattern } from "../pattern.js";
import type { TopicWords } from "../topics.js";

/** How English agreements speak of what readers look for, whatever heading it stands under. */
export const topics: TopicWords = {
  purpose: new Pattern(String.raw`(?<!\p{L})(?:purposes?|aims?(?: of)?|aims to|objectives?|intended to|sets out)(?!\p{L})`, "i"),
  "follow-up": new Pattern(
    String.raw`(?<!\p{L})(?:monitor\p{L}*|follow(?:s|ed)?[ -]up|evaluat\p{L}*|review(?:s|ed)?)(?!\p{L})`,
    "i",
  ),
  "annual-meeting": new Pattern(
    String.raw`(?<!\p{L})(?:annual|yearly|each year|every year|once a year|twice a year|every (?:spring|autumn))[^.!?]{0,120}(?:conference|meeting|gathering|forum|meets?)(?!\p{L})|(?<!\p{L})(?:conference|meeting|gathering|forum|meets?)(?!\p{L})[^.!?]{0,120}(?:annual|yearly|each year|every year|a year|every (?:spring|autumn))`,
    "i",
  ),
  validity: new Pattern(
    String.raw`(?<!\p{L})(?:valid\p{L}*|in force|comes? into (?:force|effect)|takes? effect|until further notice|(?:runs|applies|lasts) (?:from|until|for|to))(?!\p{L})`,
    "i",
  ),
  revision: new Pattern(
    String.raw`(?<!\p{L})(?:revis\p{L}*|renegotiat\p{L}*|amend\p{L}*|renewed|review(?:s|ed)?|changes to (?:the|this))(?!\p{L})`,
    "i",
  ),
  exit: new Pattern(
    String.raw`(?<!\p{L})(?:withdraw\p{L}*|terminat\p{L}*|(?:leave|leaves|leaving) the (?:agreement|compact)|give notice|gives notice)(?!\p{L})`,
    "i",
  ),
  "equal-treatment": new Pattern(
    String.raw`(?<!\p{L})(?:equal treatment|treat\p{L}* [^.!?]{0,60}(?:equally|alike|the same)|disadvantage\p{L}*|(?:whether or not|regardless of|irrespective of)[^.!?]{0,80}(?:sign|join|part)\p{L}*)(?!\p{L})`,
    "i",
  ),
  contact: new Pattern(
    String.raw`(?<!\p{L})(?:contact (?:person|point|details)s?|point of contact|named contact|questions about)(?!\p{L})`,
    "i",
  ),
  "reply-date": new Pattern(
    String.raw`(?<!\p{L})(?:replies|reply|responses?|respond|comments?|consultation)(?!\p{L})[^.!?]{0,120}(?:by|before|until|no later than|closes)(?!\p{L})`,
    "i",
  ),
  "reply-address": new Pattern(
    String.raw`(?<!\p{L})(?:replies|reply|responses?|respond|comments?)(?!\p{L})[^!?]{0,160}(?:@|sent to|submitted to|e-?mail|online)`,
    "i",
  ),
  "decision-body": new Pattern(
    String.raw`(?<!\p{L})(?:adopted|approved|decided|agreed) (?:\p{L}+ ){0,3}?(?:by|at) (?:\p{L}+ ){0,4}?(?:council|cabinet|board|committee|assembly|government|meeting)(?!\p{L})`,
    "i",
  ),
  "decision-date": new Pattern(
    String.raw`(?<!\p{L})(?:adopted|approved|decided|decision)(?!\p{L})[^.!?]{0,80}(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4}|\p{L}{3,9} \d{1,2}, \d{4})(?!\d)`,
    "i",
  ),
  reference: new Pattern(String.raw`(?<!\p{L})(?:reference(?: number| no)?|ref|case number)\.?:? ?(?:\p{L}{1,6}[ -/]?)?\d`, "i"),
  plan: new Pattern(String.raw`(?<!\p{L})(?:(?:action|implementation|work|delivery|separate) plans?)(?!\p{L})`, "i"),
  representation: new Pattern(
    String.raw`(?<!\p{L})(?:members?|representa\p{L}*|seats|delegates?|composition|groups?|boards?|councils?)(?!\p{L})`,
    "i",
  ),
  balance: new Pattern(
    String.raw`(?<!\p{L})(?:(?:in )?balance (?:between|of)|equal numbers?|the same number|as many|evenly (?:split|divided|balanced)|equal representation|parity)(?!\p{L})`,
    "i",
  ),
  constituted: new Pattern(
    String.raw`(?<!\p{L})(?:consists?|consisting|made up|composed|comprises|set up|established|appointed|appoints?|elected|elects?|has (?:\p{L}+|\d+) (?:\p{L}+ )?(?:members|representatives|seats)|members|representatives)(?!\p{L})`,
    "i",
  ),
  appointment: new Pattern(
    String.raw`(?<!\p{L})(?:appoint\p{L}*|elect\p{L}*|nominat\p{L}*|chosen|chooses?|co-opt\p{L}*)(?!\p{L})`,
    "i",
  ),
  chair: new Pattern(String.raw`(?<!\p{L})(?:chair\p{L}*|convenor|convener|led by)(?!\p{L})`, "i"),
  term: new Pattern(String.raw`(?<!\p{L})(?:term of|terms of|for (?:\p{L}+|\d+) years?|each year|annually)(?!\p{L})`, "i"),
  task: new Pattern(String.raw`(?<!\p{L})(?:tasks?|role|responsib\p{L}*|will|shall|leads?|coordinates?|oversees?)(?!\p{L})`, "i"),
  reason: new Pattern(
    String.raw`(?<!\p{L})(?:because|since|is part of|covered by|merged|combined|we have chosen|chose to|instead|replaced by|replaces|left out|included in)(?!\p{L})`,
    "i",
  ),
  elsewhere: new Pattern(String.raw`(?<!\p{L})(?:national|earlier|previous|former|then)(?!\p{L})`, "i"),
  renaming: new Pattern(String.raw`(?<!\p{L})(?:hereafter|hereinafter|below|called|referred to as|for short)(?!\p{L})`, "i"),
};
