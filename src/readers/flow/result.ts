import { type Agreement, emptyAgreement, type Language, type Meta } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import type { Message } from "../../messages/message.js";
import { type ChangeCount, wordMessages } from "../../messages/word.js";
import type { ReadInput, ReadResult, TrackedChange } from "../reader.js";
import type { Block } from "../structure/block.js";
import { withoutOwnPrint } from "../structure/own-print.js";
import { structure } from "../structure/structure.js";
import { blocksOf } from "./blocks.js";
import type { Flow, PlacedChange, PlacedComment, Revision } from "./flow.js";
import { Places } from "./places.js";
import { Remarks } from "./remarks.js";

/** A document that is opened and can be read in either revision. */
export interface FlowDocument {
  read(revision: Revision, remarks: Remarks): Flow;
  /** What the file says about itself. */
  properties: { title: string; language: Language | null };
  messages: Message[];
}

/** How much of a text is read to tell its language, in characters; with less than `ENOUGH` the file's own word counts. */
const SAMPLE = 20_000;
const ENOUGH = 300;

interface Reading {
  agreement: Agreement;
  blocks: Block[];
  messages: Message[];
  flow: Flow;
}

/** Reads an opened document as the policy for tracked changes says, both revisions for "keep". */
export function readFlow(document: FlowDocument, input: ReadInput, reader: string): ReadResult {
  const policy = input.changes ?? "accept";
  const main = reading(document, policy === "reject" ? "before" : "after", input);
  const { flow } = main;
  const places = new Places(main.agreement, main.blocks);
  const messages = [...document.messages];
  if (flow.changes.length > 0) messages.push(wordMessages.changes(policy, countChanges(flow.changes)));
  const comments = flow.comments.map((comment) => placedComment(comment, places));
  if (comments.length > 0) messages.push(wordMessages.comments(comments.length));
  const result: ReadResult = {
    agreement: main.agreement,
    messages: [...messages, ...main.messages],
    reader,
    placeUnit: "paragraph",
    ...(comments.length > 0 && { comments }),
  };
  if (policy !== "keep") return result;
  const earlier = reading(document, "before", input);
  const earlierPlaces = new Places(earlier.agreement, earlier.blocks);
  const changes = flow.changes.map(({ paragraph, inAfter, ...change }): TrackedChange => {
    const clause = inAfter ? places.idOf(paragraph) : earlierPlaces.idOf(paragraph);
    return { ...change, clause };
  });
  return { ...result, revisions: { before: earlier.agreement, after: main.agreement, changes } };
}

function reading(document: FlowDocument, revision: Revision, input: ReadInput): Reading {
  const remarks = new Remarks();
  const flow = document.read(revision, remarks);
  const own = withoutOwnPrint(blocksOf(flow, remarks));
  const { blocks } = own;
  const language = input.language ?? languageOf(blocks, document.properties.language);
  const titled = blocks.some(({ kind, level }) => kind === "heading" && level === 1);
  const found = structure(blocks, { language });
  if (own.retold) found.agreement.meta.wording = "referat";
  const messages = [...remarks.messages(), ...own.messages, ...found.messages];
  const { title } = document.properties;
  if (titled || found.agreement.title !== "" || title === "" || blocks.length === 0)
    return { agreement: found.agreement, blocks, messages, flow };
  const meta: Meta = { ...found.agreement.meta, title };
  return {
    agreement: { ...found.agreement, meta },
    blocks,
    messages: [wordMessages.titleFromProperties(title), ...messages],
    flow,
  };
}

function languageOf(blocks: readonly Block[], told: Language | null): Language {
  let sample = "";
  for (const { text } of blocks) {
    if (sample.length > SAMPLE) break;
    sample += `${text}\n`;
  }
  return told !== null && sample.length < ENOUGH ? told : detectLanguage(sample.slice(0, SAMPLE));
}

function placedComment({ paragraph, ...comment }: PlacedComment, places: Places) {
  return { ...comment, clause: places.idOf(paragraph) };
}

const MOST_AUTHORS = 8;

function countChanges(changes: readonly PlacedChange[]): ChangeCount {
  const of = (kind: PlacedChange["kind"]) => changes.filter((change) => change.kind === kind).length;
  const authors = [...new Set(changes.map(({ author }) => author).filter((author) => author !== ""))];
  const shown = authors.length > MOST_AUTHORS ? [...authors.slice(0, MOST_AUTHORS), "…"] : authors;
  return { inserted: of("insert"), deleted: of("delete"), moved: of("move"), formatted: of("format"), authors: shown };
}

/** The answer when nothing could be read. */
export function unreadable(message: Message, input: ReadInput, reader: string): ReadResult {
  return { agreement: emptyAgreement(input.language ?? "sv"), messages: [message], reader };
}
