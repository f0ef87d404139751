import type { LateRule, Rule } from "../rule.js";
import { actorNameDrift } from "./actors/actor-name-drift.js";
import { balanceNotComputable } from "./actors/balance-not-computable.js";
import { balanceNotKept } from "./actors/balance-not-kept.js";
import { bodyNotConstituted } from "./actors/body-not-constituted.js";
import { incompleteBody } from "./actors/incomplete-body.js";
import { missingContact } from "./actors/missing-contact.js";
import { missingEqualTreatment } from "./actors/missing-equal-treatment.js";
import { missingExit } from "./actors/missing-exit.js";
import { responsibilityWithoutActor } from "./actors/responsibility-without-actor.js";
import { seatsContradict } from "./actors/seats-contradict.js";
import { unevenCommitments } from "./actors/uneven-commitments.js";
import { unknownActor } from "./actors/unknown-actor.js";
import { unusedParty } from "./actors/unused-party.js";
import { followUpWithoutCadence } from "./dates/follow-up-without-cadence.js";
import { reviewAfterEnd } from "./dates/review-after-end.js";
import { reviewPassed } from "./dates/review-passed.js";
import { targetOutsideValidity } from "./dates/target-outside-validity.js";
import { targetPassed } from "./dates/target-passed.js";
import { validityPassed } from "./dates/validity-passed.js";
import { validityReversed } from "./dates/validity-reversed.js";
import { yearRangeHyphen } from "./dates/year-range-hyphen.js";
import { yearRangeReversed } from "./dates/year-range-reversed.js";
import { articleWithDefinite } from "./language/article-with-definite.js";
import { doubleWord } from "./language/double-word.js";
import { hardToRead } from "./language/hard-to-read.js";
import { hyphenAsDash } from "./language/hyphen-as-dash.js";
import { misspelling } from "./language/misspelling.js";
import { mixedSpellings } from "./language/mixed-spellings.js";
import { mixedVerbForms } from "./language/mixed-verb-forms.js";
import { officialese } from "./language/officialese.js";
import { shortenedWords } from "./language/shortened-words.js";
import { straightQuotes } from "./language/straight-quotes.js";
import { straySpaces } from "./language/stray-spaces.js";
import { hedgedDuty } from "./obligation/hedged-duty.js";
import { infinitiveWithoutActor } from "./obligation/infinitive-without-actor.js";
import { passiveWithoutActor } from "./obligation/passive-without-actor.js";
import { toldStrengthDiffers } from "./obligation/told-strength-differs.js";
import { vagueAction } from "./obligation/vague-action.js";
import { weakDuty } from "./obligation/weak-duty.js";
import { adaptedText } from "./schema/adapted-text.js";
import { dateForm } from "./schema/date-form.js";
import { duplicateKey } from "./schema/duplicate-key.js";
import { missingKey } from "./schema/missing-key.js";
import { unknownAttribute } from "./schema/unknown-attribute.js";
import { unknownKey } from "./schema/unknown-key.js";
import { unknownSeatParty } from "./schema/unknown-seat-party.js";
import { unreadableFrontMatter } from "./schema/unreadable-front-matter.js";
import { unusableId } from "./schema/unusable-id.js";
import { valueType } from "./schema/value-type.js";
import { emptyField } from "./stage/empty-field.js";
import { missingDecisionBody } from "./stage/missing-decision-body.js";
import { missingDecisionDate } from "./stage/missing-decision-date.js";
import { missingReference } from "./stage/missing-reference.js";
import { missingReplyAddress } from "./stage/missing-reply-address.js";
import { missingReplyDate } from "./stage/missing-reply-date.js";
import { missingReview } from "./stage/missing-review.js";
import { missingSigningBlock } from "./stage/missing-signing-block.js";
import { missingValidity } from "./stage/missing-validity.js";
import { placeholder } from "./stage/placeholder.js";
import { actionWithoutResponsibility } from "./structure/action-without-responsibility.js";
import { areasDiffer } from "./structure/areas-differ.js";
import { duplicateNumber } from "./structure/duplicate-number.js";
import { emptySection } from "./structure/empty-section.js";
import { headingJump } from "./structure/heading-jump.js";
import { missingAnnualMeeting } from "./structure/missing-annual-meeting.js";
import { missingAppendix } from "./structure/missing-appendix.js";
import { missingFollowUp } from "./structure/missing-follow-up.js";
import { missingNationalPrinciple } from "./structure/missing-national-principle.js";
import { missingOrganisation } from "./structure/missing-organisation.js";
import { missingParties } from "./structure/missing-parties.js";
import { missingPurpose } from "./structure/missing-purpose.js";
import { numberingGap } from "./structure/numbering-gap.js";
import { principleWithoutAction } from "./structure/principle-without-action.js";
import { sectionOrder } from "./structure/section-order.js";
import { statedCount } from "./structure/stated-count.js";
import { abbreviationBeforeExplanation } from "./terms/abbreviation-before-explanation.js";
import { abbreviationExplainedTwice } from "./terms/abbreviation-explained-twice.js";
import { actionAlreadyDone } from "./terms/action-already-done.js";
import { brokenReference } from "./terms/broken-reference.js";
import { mixedTerms } from "./terms/mixed-terms.js";
import { outdatedName } from "./terms/outdated-name.js";
import { repeatedClause } from "./terms/repeated-clause.js";
import { unexplainedAbbreviation } from "./terms/unexplained-abbreviation.js";

/** Rules whose code and word lists are light: they run every time, or as their severity says. One line each, by code. */
export const RULES: readonly Rule[] = [
  unknownKey,
  valueType,
  dateForm,
  unusableId,
  duplicateKey,
  unreadableFrontMatter,
  unknownAttribute,
  adaptedText,
  missingKey,
  unknownSeatParty,
  missingPurpose,
  missingParties,
  missingFollowUp,
  missingAnnualMeeting,
  missingOrganisation,
  sectionOrder,
  headingJump,
  emptySection,
  numberingGap,
  duplicateNumber,
  statedCount,
  missingNationalPrinciple,
  principleWithoutAction,
  actionWithoutResponsibility,
  missingAppendix,
  areasDiffer,
  responsibilityWithoutActor,
  unknownActor,
  actorNameDrift,
  unusedParty,
  bodyNotConstituted,
  incompleteBody,
  seatsContradict,
  balanceNotKept,
  balanceNotComputable,
  unevenCommitments,
  missingContact,
  missingExit,
  missingEqualTreatment,
  unexplainedAbbreviation,
  abbreviationBeforeExplanation,
  abbreviationExplainedTwice,
  outdatedName,
  mixedTerms,
  brokenReference,
  repeatedClause,
  actionAlreadyDone,
  weakDuty,
  passiveWithoutActor,
  infinitiveWithoutActor,
  hedgedDuty,
  vagueAction,
  toldStrengthDiffers,
  targetPassed,
  targetOutsideValidity,
  validityPassed,
  validityReversed,
  reviewAfterEnd,
  reviewPassed,
  yearRangeReversed,
  yearRangeHyphen,
  followUpWithoutCadence,
  mixedVerbForms,
  mixedSpellings,
  shortenedWords,
  hyphenAsDash,
  straightQuotes,
  straySpaces,
  doubleWord,
  articleWithDefinite,
  hardToRead,
  officialese,
  placeholder,
  emptyField,
  missingReplyDate,
  missingReplyAddress,
  missingDecisionBody,
  missingDecisionDate,
  missingReference,
  missingSigningBlock,
  missingValidity,
  missingReview,
];

/**
 * Rules that need something heavy, a dictionary say. What they are is known at once; how they check is loaded only
 * when language advice is asked for or the project file turns them on. One line each.
 */
export const LATE_RULES: readonly LateRule[] = [misspelling];
