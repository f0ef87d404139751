import type { Localized } from "../../messages/message.js";

/** A document cannot be set as asked, for a reason that its author can do something about. */
export class PrintTrouble extends Error {
  readonly told: readonly Localized[];

  /** @param told what is wrong, where and what to do, one sentence or two each */
  constructor(...told: Localized[]) {
    super(told.map(({ en }) => en).join("\n"));
    this.name = "PrintTrouble";
    this.told = told;
  }
}
