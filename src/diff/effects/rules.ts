/**
 * The rules by which a change counts as editorial. Each says why no duty changed; a change that no rule covers is
 * substantive. Adding one: a line here, and a detector that names it in its findings.
 */
export const EDITORIAL_RULES = {
  /** Quotes, dashes, spaces, commas, brackets, capitals: the words are the same, in the same order. */
  "same-words": "only marks, spaces or capitals differ",
  /** "t.ex." and "till exempel", "tre" and "3": one way of writing the same words for another. */
  "same-in-full": "an abbreviation or number is written another way",
  /** "skall" and "ska": an older or looser spelling of the very same word. */
  "same-word-respelt": "the word has two spellings",
  /** "idag" and "i dag": the letters are the same. */
  "joined-or-split": "one word is written as two, or two as one",
  /** One letter too few, too many, doubled, swapped or without its dots, well inside a long word: no other word is that near. */
  "slip-of-the-pen": "one letter differs inside a long word",
  /** "X och Y" becomes "X. Y": two promises stay two promises. */
  "sentence-boundary": "a sentence is split in two, or two are joined",
  /** "(IOP)" after the words whose first letters it is, or the words in place of the letters. */
  "letters-of-the-words": "an abbreviation is explained or brought in",
  /** "A och B" becomes "B och A": a list binds to all its items whatever their order. */
  "list-in-another-order": "the items of a list change places",
  /** "Mötas årligen", "årligen mötas": how or how often, of the same deed. */
  "adverb-in-another-place": "an adverb stands in another place",
  /** The same word in another form: number, definiteness, gender. Tense, passive and genitive are none of these. */
  inflection: "a word stands in another form",
  /** "den idéburna sektorn" and "idéburen sektor": the same actor, by another form of its name. */
  "same-actor": "the same actor is named in another form",
  /** Articles, pointing words and prepositions of place (see small-words in the language floor). */
  "small-words": "only small words differ",
  /** "X stöttas" becomes "Stötta X": the same deed to the same thing, with nobody named to do it on either side. */
  "passive-to-imperative": "a passive is told as an imperative, or the other way round",
  /** A section's heading names a place; while its role stays, its wording binds nobody. */
  "heading-of-the-same-role": "the heading says the same in other words",
  /** The text is the same and so are its actors and strength: only its place is another. */
  "moved-whole": "the clause stands in another place",
  /** "Namnförtydligande", "Ort och datum": a line to fill in promises nothing. */
  "form-line": "a line of a form came or went",
  /** Nothing stood or stands there. */
  "empty-text": "there is no text",
} as const satisfies Record<string, string>;

/** Name of a rule that makes a change editorial. */
export type EditorialRule = keyof typeof EDITORIAL_RULES;
