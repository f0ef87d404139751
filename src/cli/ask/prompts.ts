/** What came of asking: an answer, the wish to go back, or to stop. */
export type Asked<T> = { answer: T } | "back" | "stop";

/** One of several answers to choose from. */
export interface Offered {
  value: string;
  label: string;
  hint?: string;
}

/** A person at a terminal, asked one thing at a time. */
export interface Prompts {
  begin(title: string, how: string): void;
  /**
   * One of several.
   * @param first true where there is nothing to go back to
   */
  choose(question: string, options: readonly Offered[], chosen: string | null, first?: boolean): Promise<Asked<string>>;
  /** Some of several. */
  chooseSeveral(question: string, options: readonly Offered[], chosen: readonly string[]): Promise<Asked<string[]>>;
  /**
   * A line of text.
   * @param suggested taken when nothing is typed
   * @param refuse why a text cannot be used; null when it can
   */
  write(question: string, suggested: string, refuse: (text: string) => string | null): Promise<Asked<string>>;
  /** Something to know before the next question. */
  say(text: string): void;
  /** Something that could not be used. */
  warn(text: string): void;
  end(text: string): void;
}
