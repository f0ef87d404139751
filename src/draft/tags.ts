import {
  type Context,
  type Emitter,
  evalToken,
  Hash,
  IncludeTag,
  type Liquid,
  type Template as LiquidTemplate,
  type Parser,
  Tag,
  type TagToken,
  type Token,
  type TopLevelToken,
} from "liquidjs";
import { CLAUSE_KINDS, STRENGTHS } from "../agreement/attributes.js";
import type { Language } from "../agreement/model.js";
import { nearest } from "../language/nearest.js";
import { draftTexts } from "../messages/draft.js";
import { clauseById, clausesOf, onePerLadder, partOf } from "./bank.js";
import { escapeMarkdown, textOf } from "./escape.js";
import { DraftFault } from "./fault.js";
import { inClause } from "./faults.js";
import { BANK_ACTORS, type Bank, type BankClause, TASKS, type Tasks, TONES } from "./model.js";
import { fillPlain } from "./plain-slots.js";

/** Liquid's own tags that a template may use. The rest write files into files, count across documents or hide code. */
const KEPT = new Set(["if", "unless", "case", "for", "break", "continue", "assign", "capture", "comment"]);

/** No template needs parts within parts within parts deeper than this; one that includes itself stops here. */
const DEEPEST = 12;

/** What the tags draw on. */
export interface TagInput {
  bank: Bank;
  language: Language;
  /** Names of the parts that there are. */
  names: readonly string[];
}

/** Leaves the tags that a template may use, and adds ours. */
export function addTags(liquid: Liquid, input: TagInput): void {
  const tags = liquid.tags as Record<string, unknown>;
  for (const name of Object.keys(tags)) if (!KEPT.has(name)) Reflect.deleteProperty(tags, name);
  const clauses = new ClauseTexts(liquid, input);
  liquid.registerTag("include", includeTag(input.names));
  liquid.registerTag(
    "clause",
    clauseTag((...asked) => clauses.one(...asked)),
  );
  liquid.registerTag(
    "clauses",
    clausesTag((...asked) => clauses.several(...asked)),
  );
}

/** Runs something one level deeper. @throws DraftFault when that is too deep */
function* deeper(ctx: Context, name: string, work: () => Generator<unknown, unknown, unknown>) {
  const depth = depthOf(ctx);
  if (depth >= DEEPEST) throw new DraftFault(draftTexts.tooDeep(name, DEEPEST));
  ctx.setRegister("depth", depth + 1);
  const done: unknown = yield* work();
  ctx.setRegister("depth", depth);
  return done;
}

function depthOf(ctx: Context): number {
  const depth: unknown = ctx.getRegister("depth");
  return typeof depth === "number" ? depth : 0;
}

/** `include`, by name from the template's own folder only. */
function includeTag(names: readonly string[]) {
  return class extends IncludeTag {
    override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const file: unknown = Reflect.get(this, "file");
      const name = typeof file === "string" ? file : textOf(yield evalToken(file as Token, ctx));
      const bare = name.replace(/\.md$/u, "");
      if (/[/\\]|^\.+$/u.test(name)) throw new DraftFault(draftTexts.outside(name));
      if (!names.includes(bare)) throw new DraftFault(draftTexts.unknownInclude(name, nearest(bare, names), names));
      const inner = super.render(ctx, emitter);
      yield* deeper(ctx, name, () => inner);
    }
  };
}

/** Clauses of the bank, parsed once and rendered where they are asked for. */
class ClauseTexts {
  private readonly parsed = new Map<string, LiquidTemplate[]>();
  private readonly liquid: Liquid;
  private readonly input: TagInput;

  constructor(liquid: Liquid, input: TagInput) {
    this.liquid = liquid;
    this.input = input;
  }

  /** By id; or the first of a part with a kind and a tone. */
  one(asked: string, { kind, tone, tasks }: OneAsked): Rendered {
    const { bank, language } = this.input;
    if (kind === null) {
      const found = clauseById(bank, asked);
      if (found !== null) return this.rendered(found);
      const ids = bank.flatMap(({ clauses }) => clauses.map(({ id }) => id));
      throw new DraftFault(draftTexts.unknownClause(asked, nearest(asked, ids)));
    }
    const [found] = clausesOf(this.part(asked), {
      kind: oneOf(kind, CLAUSE_KINDS),
      tone: tone === null ? null : oneOf(tone, TONES),
      tasks: tasks(),
      language,
    });
    if (found === undefined) throw new DraftFault(draftTexts.noClause(asked, kind, tone));
    return this.rendered(found);
  }

  several(key: string, kind: string, { most, strength, actor, tasks }: SeveralAsked): Rendered[] {
    const { language } = this.input;
    const borne = actor === undefined ? null : oneOf(textOf(actor), BANK_ACTORS);
    const all = clausesOf(this.part(key), { kind: oneOf(kind, CLAUSE_KINDS), actor: borne, tasks, language });
    const wanted = strength === undefined ? null : oneOf(textOf(strength), STRENGTHS);
    return onePerLadder(all, wanted)
      .slice(0, most === undefined ? undefined : Number(most))
      .map((clause) => this.rendered(clause));
  }

  private part(key: string) {
    const part = partOf(this.input.bank, key);
    if (part === null) throw new DraftFault(draftTexts.unknownPart(key));
    return part;
  }

  private rendered({ id, text }: BankClause): Rendered {
    return {
      id,
      text,
      parsed: () => {
        const parsed = this.parsed.get(id) ?? this.liquid.parse(text, `clause:${id}`);
        this.parsed.set(id, parsed);
        return parsed;
      },
    };
  }
}

interface Rendered {
  id: string;
  text: string;
  parsed: () => LiquidTemplate[];
}

/** What `clause` is asked for besides the part; without a kind the part is an id. */
interface OneAsked {
  kind: string | null;
  tone: string | null;
  /** Looked up only for a part: an id says it all. */
  tasks: () => Tasks | null;
}

/** What `clauses` may be told by name, as the template gives it, and whose tasks the draft is about. */
interface SeveralAsked {
  most?: unknown;
  strength?: unknown;
  actor?: unknown;
  tasks: Tasks | null;
}

/** The tasks of the public party; null where it has those of both, and where nobody says. */
function tasksOf(ctx: Context): Tasks | null {
  const said = valueOf(ctx, ["place", "tasks"]);
  return TASKS.find((each) => each === said) ?? null;
}

/** @throws DraftFault for a word that is none of those known */
function oneOf<T extends string>(word: string, known: readonly T[]): T {
  const found = known.find((each) => each === word);
  if (found === undefined) throw new DraftFault(draftTexts.unknownValue(word, known));
  return found;
}

/** Values by place, then values by name: `principle, "action", most: 4`. */
abstract class ListedTag extends Tag {
  protected readonly values: Token[] = [];
  protected readonly named: Hash;

  constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid, _parser: Parser) {
    super(token, rest, liquid);
    const { tokenizer } = this;
    for (;;) {
      tokenizer.skipBlank();
      if (tokenizer.peek() === ",") tokenizer.advance();
      const begin = tokenizer.p;
      const name = tokenizer.readIdentifier();
      tokenizer.skipBlank();
      const isNamed = name.size() > 0 && tokenizer.peek() === ":";
      tokenizer.p = begin;
      const value = isNamed ? undefined : tokenizer.readValue();
      if (value === undefined) break;
      this.values.push(value);
    }
    this.named = new Hash(tokenizer);
    tokenizer.skipBlank();
    if (this.values.length === 0 || !tokenizer.end()) throw new DraftFault(draftTexts.tagForm(token.name));
  }

  protected *said(ctx: Context): Generator<unknown, { values: string[]; named: Record<string, unknown> }, unknown> {
    const values: string[] = [];
    for (const value of this.values) values.push(textOf(yield evalToken(value, ctx)));
    const named = (yield this.named.render(ctx)) as Record<string, unknown>;
    return { values, named };
  }

  *arguments(): Generator<Token> {
    yield* this.values;
    for (const value of Object.values(this.named.hash)) if (value !== undefined) yield value;
  }
}

function* put(liquid: Liquid, { id, text: said, parsed }: Rendered, ctx: Context) {
  const plain = fillPlain(said, (path) => valueOf(ctx, path), escapeMarkdown);
  if (plain !== null) return plain.trim();
  try {
    const text: unknown = yield* deeper(
      ctx,
      id,
      () => liquid.renderer.renderTemplates(parsed(), ctx) as Generator<unknown, unknown, unknown>,
    );
    return textOf(text).trim();
  } catch (error) {
    throw inClause(id, error);
  }
}

/** What a name stands for here; undefined when it stands for nothing, which liquid then tells. */
function valueOf(ctx: Context, path: string[]): unknown {
  try {
    return ctx.getSync(path);
  } catch {
    return undefined;
  }
}

function clauseTag(find: (part: string, asked: OneAsked) => Rendered) {
  return class extends ListedTag {
    override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const { values, named } = yield* this.said(ctx);
      const tone = named["tone"];
      const [part = "", kind = null] = values;
      const found = find(part, { kind, tone: tone === undefined ? null : textOf(tone), tasks: () => tasksOf(ctx) });
      emitter.write(yield* put(this.liquid, found, ctx));
    }
  };
}

function clausesTag(find: (key: string, kind: string, asked: SeveralAsked) => Rendered[]) {
  return class extends ListedTag {
    override *render(ctx: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const { values, named } = yield* this.said(ctx);
      const found = find(values[0] ?? "", values[1] ?? "", { ...named, tasks: tasksOf(ctx) });
      const items: string[] = [];
      for (const each of found) items.push(`- ${yield* put(this.liquid, each, ctx)}`);
      emitter.write(items.join("\n"));
    }
  };
}
