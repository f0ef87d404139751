import type { DefaultTreeAdapterTypes } from "parse5";
import { emptyAgreement, type Language } from "../../agreement/model.js";
import { detectLanguage } from "../../language/detect.js";
import type { Message } from "../../messages/message.js";
import { readerMessages } from "../../messages/readers.js";
import { webpageMessages } from "../../messages/webpage.js";
import { escapeInline } from "../layout/escape.js";
import type { Reader, ReadInput, ReadResult } from "../reader.js";
import type { Block } from "../structure/block.js";
import { withoutOwnPrint } from "../structure/own-print.js";
import { structure } from "../structure/structure.js";
import { PageBlocks } from "./blocks.js";
import { decodePage } from "./charset.js";
import { PageParts } from "./main-content.js";
import { attribute, countWords, type Element, elementsIn, everyElement, textOf } from "./nodes.js";
import { parsePage } from "./parse.js";
import { leftMessages, remarkMessages } from "./report.js";

/** How much of a text is read to tell its language, in characters. */
const SAMPLE = 20_000;

/** From this many words on a text shows its language better than the page's own mark, which is often left over from a template. */
const ENOUGH_WORDS = 150;

const WEB_ARCHIVE = /^(?:From: <Saved by|MIME-Version:|Content-Type: multipart\/related)/iu;

/** Reads saved web pages: their main content, without what belongs to the site. */
export const htmlReader: Reader = {
  name: "html",
  extensions: [".html", ".htm", ".xhtml", ".mht", ".mhtml"],
  sniff: (bytes) => /^\s*(?:<!doctype html|<html[\s>])/iu.test(new TextDecoder("windows-1252").decode(bytes.subarray(0, 512))),
  read: (input) => Promise.resolve(readPage(input)),
};

function readPage({ bytes, language }: ReadInput): ReadResult {
  const { text, messages } = decodePage(bytes);
  const unread = (message?: Message): ReadResult => ({
    agreement: emptyAgreement(language ?? "sv"),
    messages: message ? [...messages, message] : messages,
    reader: "html",
    placeUnit: "paragraph",
  });
  if (text === null) return unread();
  if (WEB_ARCHIVE.test(text.slice(0, 200))) return unread(webpageMessages.webArchive());
  const document = parsePage(text);
  if (document === "deep") return unread(webpageMessages.tooDeep());
  if (document === "large") return unread(webpageMessages.tooLarge());
  const page = partsOf(document);
  if (!page) return unread(readerMessages.empty());
  const found = readContent(page, text, language);
  return { ...found, messages: [...messages, ...found.messages], reader: "html", placeUnit: "paragraph" };
}

interface Page {
  html: Element;
  head: Element | null;
  body: Element;
}

function partsOf(document: DefaultTreeAdapterTypes.Document): Page | null {
  const html = elementsIn(document)[0];
  const body = html && elementsIn(html).find(({ tagName }) => tagName === "body");
  if (!html || !body) return null;
  return { html, head: elementsIn(html).find(({ tagName }) => tagName === "head") ?? null, body };
}

function readContent(page: Page, text: string, forced: Language | undefined): Pick<ReadResult, "agreement" | "messages"> {
  const messages: Message[] = [];
  const address = addressOf(page, text);
  const parts = new PageParts(page.body);
  const content = new PageBlocks(parts, address);
  content.run();
  const blocks = withTitle(content.blocks, page, parts, messages);
  if (!parts.told && blocks.length > 0)
    messages.push(parts.root === page.body ? webpageMessages.wholePage() : webpageMessages.guessedContent());
  const words = blocks.map((block) => block.text).join("\n");
  const language = forced ?? languageOf(page, parts, words, messages);
  const own = withoutOwnPrint(blocks);
  const found = structure(own.blocks, { language });
  if (own.retold) found.agreement.meta.wording = "referat";
  if (address !== null) found.agreement.meta.source = { url: address.href };
  messages.push(...leftMessages([...parts.around(page.body), ...content.left]), ...remarkMessages(content.remarks));
  if (content.emphasised > 0) messages.push(webpageMessages.emphasis(content.emphasised));
  return { agreement: found.agreement, messages: [...messages, ...own.messages, ...found.messages] };
}

/** Where the page was saved from, by the note that browsers leave or by its own word. */
function addressOf({ head }: Page, text: string): URL | null {
  const saved = /<!-- saved from url=\(\d{4}\)(\S{1,2000}) -->/u.exec(text.slice(0, 4000))?.[1];
  const links = head ? everyElement(head) : [];
  const canonical = links.find((each) => each.tagName === "link" && attribute(each, "rel")?.toLowerCase() === "canonical");
  for (const written of [saved, canonical && attribute(canonical, "href")]) {
    if (!written) continue;
    try {
      const url = new URL(written);
      if (url.protocol === "http:" || url.protocol === "https:") return url;
    } catch {
      // Not an address; the next may be.
    }
  }
  return null;
}

/** Puts the page's title first where the content has no main heading of its own. */
function withTitle(blocks: Block[], { head, body }: Page, parts: PageParts, messages: Message[]): Block[] {
  if (blocks.length === 0 || blocks.some(({ kind, level }) => kind === "heading" && level === 1)) return blocks;
  const name = head && elementsIn(head).find(({ tagName }) => tagName === "title");
  const named = name ? textOf({ ...name, nodeName: "span", tagName: "span" }) : "";
  const above = everyElement(body).find((each) => each.tagName === "h1" && named.startsWith(textOf(each)) && textOf(each) !== "");
  if (above && parts.kindOf(above, false) === null) {
    messages.push(webpageMessages.titleAbove(textOf(above)));
    return [titleBlock(textOf(above)), ...blocks];
  }
  const bare = named.split(/ [|–—-] /u)[0]?.trim() ?? "";
  if (bare === "") return blocks;
  messages.push(webpageMessages.titleOfPage(bare));
  return [titleBlock(bare), ...blocks];
}

function titleBlock(text: string): Block {
  return { kind: "heading", level: 1, depth: 0, label: null, text: escapeInline(text), position: null };
}

/** The language that the page gives, unless its words plainly are of another. */
function languageOf({ html }: Page, parts: PageParts, words: string, messages: Message[]): Language {
  let told = attribute(html, "lang") ?? attribute(html, "xml:lang");
  for (let node = parts.root; "tagName" in node && node !== html; ) {
    const own = attribute(node, "lang");
    if (own !== null) {
      told = own;
      break;
    }
    const above = node.parentNode;
    if (!above || !("tagName" in above)) break;
    node = above;
  }
  const seen = detectLanguage(words.slice(0, SAMPLE));
  const short = /^(?:sv|en)(?![a-z])/iu.exec(told ?? "")?.[0].toLowerCase();
  if (told === null || short === undefined || countWords(words) >= ENOUGH_WORDS) {
    if (told !== null && told !== "" && short !== seen) messages.push(webpageMessages.otherLanguage(told, seen));
    return seen;
  }
  return short === "en" ? "en" : "sv";
}
