import { FORM } from "../agreement/form.js";
import type { Agreement, Clause, Language, Meta, Principle, Section } from "../agreement/model.js";
import type { Message } from "../messages/message.js";
import { metaData } from "./meta.js";

/** A message as data: its text in one language. */
export type MessageData = Omit<Message, "message" | "related"> & {
  message: string;
  related: { message: string; line: number | null; path: string | null }[];
};

/** An agreement as data for other programs; everything spelt out, nothing left to be worked out. */
export interface AgreementData {
  samsyn: typeof FORM;
  meta: Partial<Meta> & Record<string, unknown>;
  title: string;
  preamble: Clause[];
  sections: SectionData[];
  messages: MessageData[];
}

export type SectionData = Omit<Section, "sections"> & { principles: Principle[]; sections: SectionData[] };

/**
 * The agreement for `--format json`.
 * @param language of the texts of the messages
 */
export function agreementData(agreement: Agreement, messages: readonly Message[], language: Language): AgreementData {
  const { meta, title, preamble, sections } = agreement;
  return {
    samsyn: FORM,
    meta: metaData(meta),
    title,
    preamble,
    sections: sections.map(sectionData),
    messages: messages.map((found) => messageData(found, language)),
  };
}

/** Keys in the order in which a person would read them. */
function sectionData({ id, role, heading, label, clauses, principles, sections, position }: Section): SectionData {
  return { id, role, heading, label, clauses, principles, sections: sections.map(sectionData), position };
}

/** One message with its texts in one language. */
export function messageData(found: Message, language: Language): MessageData {
  const related = found.related.map(({ message, line, path }) => ({ message: message[language], line, path }));
  return { ...found, message: found.message[language], related };
}
