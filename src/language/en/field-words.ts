import { phraseList } from "../phrase-list.js";

/** Words of the field that ordinary dictionaries lack, in any one form. */
export const fieldWords = phraseList(`
  co-production, coproduction, co-design, codesign, subsidiarity, signposting, co-opted, cooperation, co-operation, commissioner,
  commissioners, proportionality, infrastructure, intersectional, workstream, workstreams, website, webinar, email, online,
  stakeholder, stakeholders, non-statutory, grantmaking, onboarding
`);

/** Words common in such texts: what a slip was most likely meant to be. */
export const commonWords = phraseList(`
  agreement, organisation, organisations, government, voluntary, community, sector, independence, independent, consultation,
  responsible, responsibility, development, commitment, commitments, undertaking, undertakings, partnership, principles, review,
  together, between, information, necessary, receive, separate, accommodate, committee, successful, opportunity, opportunities,
  different, available, their, through, volunteers, volunteering, support, working, evaluation, monitoring
`);
