import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type Scalar, stringify } from "yaml";
import type { Position } from "../../agreement/model.js";
import { type Message, message } from "../../messages/message.js";
import { schemaMessages } from "../../messages/schema.js";
import type { YamlValue } from "./value.js";

/** Deeper than any agreement: eleven levels of sections and lists, and what a list of parties needs. */
const DEEPEST = 100;

/** An agreement of 10,000 clauses holds about 60,000 values; aliases that expand to more than this were made to harm. */
const MOST_VALUES = 1_000_000;

/** The yaml library takes about a second and 150 MB for each 2 MB. */
export const LONGEST_YAML = 4_000_000;

/**
 * Reads YAML without ever throwing.
 * @param lineOffset how many lines of the file come before the text
 * @returns the top value, null when the text is not YAML or is empty; what is wrong is in the messages
 */
export function parseYaml(text: string, lineOffset: number): { value: YamlValue | null; messages: Message[] } {
  if (text.length > LONGEST_YAML) {
    const found = message("F012", "yaml-size", "error", schemaMessages.yamlSize(LONGEST_YAML / 1_000_000), {
      line: lineOffset + 1,
    });
    return { value: null, messages: [found] };
  }
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      lineCounter: counter,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
      version: "1.2",
    });
    const builder = new Builder(counter, lineOffset);
    const [error] = document.errors;
    if (error) {
      const at = builder.at(error.pos[0], error.pos[1]);
      return {
        value: null,
        messages: [message("F010", "yaml-syntax", "error", schemaMessages.yamlSyntax(error.code), { ...at })],
      };
    }
    const value = document.contents === null ? null : builder.build(document.contents, 0);
    return { value, messages: builder.messages };
  } catch (error) {
    // The library recurses: nesting of thousands of levels ends its stack, and ours stops at the bounds above.
    const text_ = error instanceof TooMuch ? schemaMessages.yamlBounds(DEEPEST, MOST_VALUES) : schemaMessages.yamlDeep();
    return { value: null, messages: [message("F011", "yaml-bounds", "error", text_, { line: lineOffset + 1 })] };
  }
}

class TooMuch extends Error {}

class Builder {
  readonly messages: Message[] = [];
  private readonly counter: LineCounter;
  private readonly lineOffset: number;
  private readonly anchors = new Map<string, Node>();
  private left = MOST_VALUES;

  constructor(counter: LineCounter, lineOffset: number) {
    this.counter = counter;
    this.lineOffset = lineOffset;
  }

  at(from: number, to: number): Position {
    const start = this.counter.linePos(from);
    const end = this.counter.linePos(Math.max(from, to));
    return { line: start.line + this.lineOffset, column: start.col, endLine: end.line + this.lineOffset, endColumn: end.col };
  }

  build(node: unknown, depth: number): YamlValue {
    this.left -= 1;
    if (depth > DEEPEST || this.left < 0) throw new TooMuch();
    if (isAlias(node)) return this.alias(node.source, depth);
    const range = (node as Node | null)?.range;
    const position = range ? this.at(range[0], range[1]) : null;
    const anchor = (node as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) this.anchors.set(anchor, node as Node);
    if (isMap(node)) {
      const entries: [string, YamlValue][] = [];
      const counts = new Map<string, number>();
      for (const { key, value } of node.items) {
        const name = this.key(key);
        const place = (key as Node | null)?.range;
        const seen = (counts.get(name) ?? 0) + 1;
        counts.set(name, seen);
        const kept = seen > 1 ? `${name}-${seen}` : name;
        if (seen > 1) {
          const where = place ? this.at(place[0], place[1]) : position;
          this.messages.push(message("F013", "duplicate-key", "warning", schemaMessages.duplicateKey(name, kept), { ...where }));
        }
        const built = this.build(value, depth + 1);
        const keyPosition = place ? this.at(place[0], place[1]) : null;
        entries.push([kept, { ...built, position: built.position ?? keyPosition, keyPosition, renamed: seen > 1 }]);
      }
      return { kind: "mapping", entries, position };
    }
    if (isSeq(node)) return { kind: "list", items: node.items.map((item) => this.build(item, depth + 1)), position };
    if (!isScalar(node)) return { kind: "scalar", value: null, source: "", position };
    return { kind: "scalar", value: node.value, source: sourceOf(node), position };
  }

  /** A key that is itself a list or mapping is named as it would be written. */
  private key(key: unknown): string {
    return isScalar(key) ? sourceOf(key) : isAlias(key) ? `*${key.source}` : stringify(key).trim();
  }

  private alias(name: string, depth: number): YamlValue {
    const target = this.anchors.get(name);
    if (!target) return { kind: "scalar", value: `*${name}`, source: `*${name}`, position: null };
    return this.build(target, depth + 1);
  }
}

/** A scalar as text, as it was written. */
function sourceOf({ value, source }: Scalar): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : (source ?? JSON.stringify(value));
}
