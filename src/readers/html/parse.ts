import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  Tokenizer,
  type TreeAdapter,
} from "parse5";

/** Why a page was not parsed. */
export type TooMuch = "deep" | "large";

/** Elements inside each other. Saved pages stay under sixty; from some hundreds on, parsing takes time in square. */
const DEEPEST = 400;

/** Elements in all. The fullest news pages have a fifth of it. */
const MOST_ELEMENTS = 60_000;

/** Attributes of one element; they are compared with each other one by one. */
const MOST_ATTRIBUTES = 2000;

/** How much is parsed between two looks at the bounds, in characters. */
const PIECE = 16_384;

class Refused extends Error {
  readonly reason: TooMuch;

  constructor(reason: TooMuch) {
    super(reason);
    this.reason = reason;
  }
}

class WatchedTokenizer extends Tokenizer {
  /** Attributes of the tag that is being read. */
  get attributes(): number {
    const token = this.currentToken;
    return token !== null && "attrs" in token ? token.attrs.length : 0;
  }
}

/**
 * Parses a page as browsers do, within bounds. Nothing in it runs and nothing is fetched.
 * @returns the document, or why it was given up
 */
export function parsePage(html: string): DefaultTreeAdapterTypes.Document | TooMuch {
  const parser = new Parser<DefaultTreeAdapterMap>({ treeAdapter: watchedTree(), scriptingEnabled: false });
  const tokenizer = new WatchedTokenizer({ sourceCodeLocationInfo: false }, parser);
  parser.tokenizer = tokenizer;
  try {
    for (let at = 0; at < html.length; at += PIECE) {
      tokenizer.write(html.slice(at, at + PIECE), at + PIECE >= html.length);
      if (tokenizer.attributes > MOST_ATTRIBUTES) return "large";
    }
    if (html === "") tokenizer.write("", true);
    return parser.document;
  } catch (error) {
    if (error instanceof Refused) return error.reason;
    throw error;
  }
}

function watchedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw new Refused("large");
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new Refused("deep");
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}
