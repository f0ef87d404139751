import type { Localized } from "../messages/message.js";

/** Something that stops a command and that the user can do something about. Told calmly, a line each; never with a stack trace. */
export class Trouble extends Error {
  readonly told: readonly Localized[];

  /** @param told what happened, where, and what to do, without the leading "samsyn:" */
  constructor(...told: Localized[]) {
    super(told.map(({ en }) => en).join("\n"));
    this.name = "Trouble";
    this.told = told;
  }
}
