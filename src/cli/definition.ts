import type { Localized } from "../messages/message.js";
import type { Io } from "./io.js";

/** 0 fine, 1 findings (differences, files that are not canonical), 2 trouble. */
export type ExitCode = 0 | 1 | 2;

/** A positional argument of a command. */
export interface ArgumentDefinition {
  /** As shown in the help: FILE. */
  shown: Localized;
  about: Localized;
  /** One or more. Only for the last argument. */
  many?: true;
  /** May be left out. Only for the last arguments. */
  optional?: true;
  choices?: readonly string[];
  /** What a shell completes; files when left out, unless the argument may be left out. */
  completes?: "file";
}

/** An option. With neither `choices` nor `value` it is a switch. */
export interface OptionDefinition {
  short?: string;
  about: Localized;
  /** Placeholder of a free value, as shown in the help. */
  value?: Localized;
  choices?: readonly string[];
  /** May be given several times. Only with a free value. */
  many?: true;
  /** Used when the option is not given; told in the help. */
  fallback?: string;
  /** What a shell completes as the value. */
  completes?: "file";
}

/** What a command takes: the one source of parsing, help, completion and the printed reference. */
export interface Definition {
  name: string;
  about: Localized;
  arguments: Readonly<Record<string, ArgumentDefinition>>;
  /** Keyed by the long name in camel case. */
  options: Readonly<Record<string, OptionDefinition>>;
  /** Command lines (without "samsyn ") and what each does. */
  examples: readonly { line: string; about: Localized }[];
  /** Further lines under the help. */
  notes?: Localized;
}

type ArgumentValue<A> = A extends { many: true }
  ? string[]
  : A extends { optional: true }
    ? string | undefined
    : A extends { choices: readonly (infer C)[] }
      ? C
      : string;
type OptionValue<O> = O extends { choices: readonly (infer C)[] }
  ? O extends { fallback: string }
    ? C
    : C | undefined
  : O extends { value: Localized }
    ? (O extends { many: true } ? string[] : string) | undefined
    : boolean | undefined;

/** The values that a command is called with, worked out from its definition. */
export type Given<D extends Definition> = { readonly [K in keyof D["arguments"]]: ArgumentValue<D["arguments"][K]> } & {
  readonly [K in keyof D["options"]]: OptionValue<D["options"][K]>;
};

/** A command: from what it was given to an exit code. */
export type Run<D extends Definition> = (given: Given<D>, io: Io) => Promise<ExitCode>;
