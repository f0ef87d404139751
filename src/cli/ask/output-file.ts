import type { Answers, TemplateHead } from "../../draft/model.js";
import { ASK } from "../../messages/ask.js";
import type { Io } from "../io.js";
import { checkOutput } from "../output.js";
import { Trouble } from "../trouble.js";
import type { Prompts } from "./prompts.js";

/**
 * Asks what the file is to be called, until it is a name that can be used.
 * @returns null when the person stops
 */
export async function outputFile(
  head: TemplateHead,
  answers: Answers,
  prompts: Prompts,
  force: boolean,
  io: Io,
): Promise<string | null> {
  const { language } = io;
  const place = answers["place"];
  const suggested = `${[ASK.draftName[language], ...(typeof place === "string" ? [plainName(place)] : [head.name])].join("-")}.md`;
  for (;;) {
    const outcome = await prompts.write(ASK.file[language], suggested, (name) =>
      /\.(?:md|markdown)$/iu.test(name.trim()) ? null : ASK.fileEnding[language],
    );
    if (outcome === "stop") return null;
    if (outcome === "back") continue;
    const file = outcome.answer.trim();
    try {
      await checkOutput(file, [], force, io);
      return file;
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      for (const text of error.told) prompts.warn(text[language]);
    }
  }
}

/** A name for a file, without spaces and accents: "Örebro län" → "orebro-lan". */
function plainName(name: string): string {
  const bare = name.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.toLowerCase().replace(/[^a-z0-9]+/gu, "-");
}
