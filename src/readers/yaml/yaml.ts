import { FORM } from "../../agreement/form.js";
import { assignIds } from "../../agreement/ids.js";
import { settleHeading } from "../../agreement/inline.js";
import { type Agreement, emptyAgreement } from "../../agreement/model.js";
import { metaSchema } from "../../agreement/schema.js";
import { detectLanguage } from "../../language/detect.js";
import { understand } from "../../language/understand.js";
import { type Message, message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import { decodeText } from "../decode.js";
import { completeMeta, readMeta } from "../front-matter.js";
import { codeBlock } from "../markdown/raw.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import { strongerThanWords } from "../structure/told-strength.js";
import { ClauseReader, newClause } from "./clauses.js";
import { parseYaml } from "./document.js";
import { SectionReader } from "./sections.js";
import type { YamlMapping, YamlValue } from "./value.js";

/** Keys of the file that are not meta data. */
const PARTS = ["samsyn", "meta", "title", "preamble", "sections"];

/** Reads the YAML form of an agreement. Meta data may stand under `meta` or beside it. */
export const yamlReader: Reader = {
  name: "yaml",
  extensions: [".yaml", ".yml"],
  sniff: (bytes) => /^samsyn:[ \t]*["']?agreement\//m.test(new TextDecoder().decode(bytes.subarray(0, 4096))),
  read: readYaml,
};

async function readYaml(input: ReadInput): Promise<ReadResult> {
  const { text, messages } = decodeText(input.bytes);
  const agreement = emptyAgreement(input.language ?? "sv");
  if (text === null) return { agreement, messages, reader: yamlReader.name };
  const parsed = parseYaml(text, 0);
  messages.push(...parsed.messages);
  const { value } = parsed;
  if (value?.kind !== "mapping" || !value.entries.some(([key]) => PARTS.includes(key) || Object.hasOwn(metaSchema.shape, key))) {
    if (text.trim() === "") return { agreement, messages, reader: yamlReader.name };
    if (parsed.messages.length === 0) {
      messages.push(message("F017", "not-an-agreement", "error", schemaMessages.notYamlAgreement(), { line: 1 }));
    }
    agreement.preamble.push({ ...newClause(null), kind: "block", text: codeBlock(text.trimEnd(), "yaml") });
    assignIds(agreement, new Map());
    return { agreement, messages, reader: yamlReader.name };
  }
  const read = await readAgreementMapping(value, input);
  return { agreement: read.agreement, messages: [...messages, ...read.messages], reader: yamlReader.name };
}

async function readAgreementMapping(
  mapping: YamlMapping,
  input: ReadInput,
): Promise<{ agreement: Agreement; messages: Message[] }> {
  const agreement = emptyAgreement("sv");
  const clauses = new ClauseReader();
  const sections = new SectionReader(clauses);
  const metaEntries: YamlMapping["entries"] = [];
  for (const [key, value] of mapping.entries) {
    if (key === "samsyn") checkForm(value, clauses.messages);
    else if (key === "meta" && value.kind === "mapping") metaEntries.unshift(...value.entries);
    else if (key === "title" && value.kind === "scalar") {
      agreement.title = settleHeading(value.source);
      agreement.titlePosition = value.position;
    } else if (key === "preamble") agreement.preamble.unshift(...clauses.read(value));
    else if (key === "sections") agreement.sections = sections.read(value, agreement.preamble);
    else if (!PARTS.includes(key)) metaEntries.push([key, value]);
    else if (value.kind !== "scalar" || value.value !== null) agreement.preamble.push(clauses.misplaced(key, value));
  }
  const meta = readMeta({ kind: "mapping", entries: metaEntries, position: mapping.position });
  clauses.settle(agreement);
  await clauses.settleBlocks(agreement);
  const language = input.language ?? meta.known.language ?? detectLanguage(sample(agreement));
  agreement.meta = completeMeta(meta, language);
  const ids = assignIds(agreement, clauses.ids);
  const marked = strongerThanWords(agreement, clauses.told);
  return {
    agreement: understand(agreement, clauses.told),
    messages: [...meta.messages, ...clauses.messages, ...ids, ...marked],
  };
}

function checkForm(value: YamlValue, messages: Message[]): void {
  const written = value.kind === "scalar" ? value.source : "";
  if (written !== FORM)
    messages.push(message("F018", "form-version", "warning", schemaMessages.version(written), { ...value.position }));
}

/** Some text to guess the language from. */
function sample({ title, preamble, sections }: Agreement): string {
  const texts = sections.flatMap(({ heading, clauses }) => [heading, ...clauses.map(({ text }) => text)]);
  return [title, ...preamble.map(({ text }) => text), ...texts].join("\n").slice(0, 20_000);
}
