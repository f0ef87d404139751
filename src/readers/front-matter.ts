import { DATE_FORM } from "../agreement/date-form.js";
import type { Language, Meta } from "../agreement/model.js";
import { metaSchema } from "../agreement/schema.js";
import { Pattern } from "../language/pattern.js";
import { type Message, message } from "../messages/message.js";
import { schemaMessages } from "../messages/schema.js";
import { readFields } from "./yaml/mapping.js";
import { parsePlainYaml } from "./yaml/plain.js";
import type { YamlMapping, YamlValue } from "./yaml/value.js";

/** What a document says about itself, before the language is settled. */
export interface ReadMeta {
  known: Partial<Omit<Meta, "extra">>;
  extra: Record<string, unknown>;
  messages: Message[];
}

/** A Markdown file parted in two. */
export interface FrontMatter {
  meta: ReadMeta;
  /** The front matter as written, without its fences; absent when there is none or it cannot be read. */
  raw?: string;
  /** Front matter that is not YAML; to be kept as a block. */
  broken?: string;
  body: string;
  /** How many lines come before the body. */
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/;

/** Something that was meant as a key with a value, however it is indented. */
const KEYED = new Pattern(String.raw`^[ \t]*[\p{L}_"'][^\n]{0,80}:(?:\s|$)`, "m");

/** No front matter is longer; a search for its closing line ends here. */
const MOST_LINES = 20_000;

/**
 * Takes the front matter off a Markdown text. Three hyphens that fence no keys stay in the text: they are a line across the page.
 * @param text with "\n" line ends
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const none: FrontMatter = { meta: { known: {}, extra: {}, messages: [] }, body: text, bodyLine: 0 };
  const fenced = locate(text);
  if (!fenced) return none;
  const { raw, closed, body, bodyLine } = fenced;
  const { value, messages } = await parse(raw);
  const unclosed = closed
    ? []
    : [message("F014", "unclosed-front-matter", "warning", schemaMessages.unclosedFrontMatter(), { line: 1 })];
  if (value?.kind === "mapping") {
    const meta = readMeta(value);
    return { meta: { ...meta, messages: [...unclosed, ...messages, ...meta.messages] }, raw, body, bodyLine };
  }
  const empty = value === null && messages.length === 0;
  if (empty && closed) return { ...none, raw, body, bodyLine };
  if (!KEYED.test(raw)) return none;
  return { meta: { ...none.meta, messages: [...unclosed, ...messages] }, broken: raw, body, bodyLine };
}

/** Mostly of the plain kind; only the rest needs the YAML library. */
async function parse(raw: string): Promise<{ value: YamlValue | null; messages: Message[] }> {
  const plain = parsePlainYaml(raw, 1);
  if (plain !== null) return { value: plain, messages: [] };
  const { parseYaml } = await import("./yaml/document.js");
  return parseYaml(raw, 1);
}

/** Finds the stretch between the fences; without a closing one it ends before the first empty line or heading. */
function locate(text: string): { raw: string; closed: boolean; body: string; bodyLine: number } | null {
  const lines = text.split("\n", MOST_LINES);
  if (!FENCE.test(lines[0] ?? "")) return null;
  const closing = lines.findIndex((line, i) => i > 0 && CLOSING.test(line));
  const gap = lines.findIndex((line, i) => i > 0 && (line.trim() === "" || /^#+ /.test(line)));
  const end = closing > 0 ? closing : gap > 0 ? gap : lines.length;
  const bodyLine = closing > 0 ? end + 1 : end;
  const before = lines.slice(0, bodyLine).join("\n").length;
  return { raw: lines.slice(1, end).join("\n"), closed: closing > 0, body: text.slice(before + 1), bodyLine };
}

/** Reads the keys of the front matter, or of `meta` in the YAML form. */
export function readMeta(mapping: YamlMapping): ReadMeta {
  const { known, rest, messages } = readFields<Omit<Meta, "extra">>(mapping, metaSchema);
  return { known, extra: rest, messages: [...messages, ...dateMessages(known, mapping)] };
}

/** A date in another form is kept as written; only the messages tell. */
function dateMessages({ dates, decision }: ReadMeta["known"], mapping: YamlMapping): Message[] {
  const written: [string, string | undefined][] = [
    ...Object.entries(dates ?? {}).map(([key, value]): [string, string] => [`dates.${key}`, String(value)]),
    ["decision.date", decision?.date],
  ];
  return written.flatMap(([path, value]) => {
    if (value === undefined || DATE_FORM.test(value)) return [];
    const [outer, inner] = path.split(".");
    const group = mapping.entries.find(([key]) => key === outer)?.[1];
    const place = group?.kind === "mapping" ? group.entries.find(([key]) => key === inner)?.[1].position : null;
    return [message("F007", "date-form", "warning", schemaMessages.dateForm(path, value), { ...place })];
  });
}

/** The meta data with everything in its place, in the language that the reader settled on. */
export function completeMeta({ known, extra }: ReadMeta, language: Language): Meta {
  return { parties: [], bodies: [], dates: {}, documents: [], ...known, language, extra };
}
