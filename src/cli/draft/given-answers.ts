import { draftTrouble } from "../../messages/cli-draft.js";
import { Trouble } from "../trouble.js";

/** Answers that were handed in, with where each stands. */
export interface GivenAnswers {
  /** Name of the template that they are for; null when they do not say. */
  template: string | null;
  values: Map<string, unknown>;
  /** Where an answer stands, as told to a person: "svar.yaml, rad 3", "--set body.name". */
  places: Map<string, string>;
}

/**
 * Lays `--set key=value` over the answers of a file.
 * @throws Trouble for one without "="
 */
export function withSettings(given: GivenAnswers, settings: readonly string[]): GivenAnswers {
  const { template } = given;
  const values = new Map(given.values);
  const places = new Map(given.places);
  for (const setting of settings) {
    const at = setting.indexOf("=");
    if (at < 1) throw new Trouble(draftTrouble.settingForm(setting));
    const key = setting.slice(0, at).trim();
    values.set(key, new Setting(setting.slice(at + 1).trim()));
    places.set(key, `--set ${key}`);
  }
  return { template, values, places };
}

/** The value of `--set`: text, which a question that takes several parts at its commas. */
export class Setting {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get several(): string[] {
    return this.text
      .split(",")
      .map((part) => part.trim())
      .filter((part) => part !== "");
  }
}

/** No answers at all. */
export function noAnswers(): GivenAnswers {
  return { template: null, values: new Map(), places: new Map() };
}
