import type { StrengthData } from "../language-data.js";
import { phraseList } from "../phrase-list.js";

export const makeStrength = (): StrengthData => ({
  ladder: {
    binding: phraseList(`
      shall, must, undertakes, undertake, undertakes to, undertake to, will undertake to, commits to, commit to,
      commits itself to, commit themselves to, commit ourselves to, is committed to, are committed to, will, agrees to,
      agree to, promises to, promise to, pledges to, pledge to, guarantees, guarantee, is responsible for,
      are responsible for, is obliged to, are obliged to, is required to, are required to, has a duty to, have a duty to,
      has responsibility for, have responsibility for, takes responsibility for, take responsibility for, is bound to,
      are bound to, ensures, rests with, lies with, has the task of, have the task of, is tasked with, bears the cost,
      bear the cost, bears the costs, bear the costs, bears its own costs, bear their own costs, shares the cost,
      share the cost, shares the costs, share the costs, meets the cost, meet the cost, meets the costs, meet the costs,
      shares responsibility for, share responsibility for,
      pays for, pay for
    `),
    should: phraseList(`
      should, ought to, is expected to, are expected to, is encouraged to, are encouraged to, is recommended to
    `),
    may: phraseList(`
      may, can, could, might, is entitled to, are entitled to, has the right to, have the right to, is free to, are free to
    `),
    intent: phraseList(`
      intends, intend, intends to, intend to, plans to, plan to, wants to, want to, wishes to, wish to, is willing to,
      are willing to, would like to
    `),
    aim: phraseList(`
      aims, aim, aims to, aim to, seeks to, seek to, strives to, strive to, works towards, work towards, works to, work to,
      promotes, contributes to, contribute to, endeavours to, endeavour to, tries to, try to, encourages, facilitates,
      hopes to, hope to
    `),
  },
  aims: phraseList(`
    aim to, aim for, seek to, strive to, strive for, work towards, work for, promote, contribute to, endeavour to, try to,
    encourage, facilitate, attempt to, do its best to, do their best to, seek, promoting, working towards, encouraging,
    facilitating
  `),
  hedges: phraseList(`
    where possible, wherever possible, if possible, when possible, as far as possible, so far as possible,
    to the extent possible, where practicable, where feasible, as far as is practicable, whenever possible, best endeavours,
    reasonable endeavours
  `),
  negations: ["not", "never", "cannot", "no"],
  notNegatedBefore: ["only", "just", "merely"],
  forbidWhenNegated: ["may"],
  forbidWhenNegatedPassive: ["can"],
  releaseWhenNegated: phraseList(`
    is obliged to, are obliged to, is required to, are required to, is bound to, are bound to, guarantee, guarantees, can,
    could, is responsible for, are responsible for, undertakes, undertakes to, undertake, undertake to
  `),
  needsActor: ["will"],
  bearerAfter: ["rests with", "lies with"],
  needsWordBefore: { "rests with": ["responsibility", "duty"], "lies with": ["responsibility", "duty"] },
  needsInfinitive: [],
});
