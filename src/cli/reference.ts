import type { Language } from "../agreement/model.js";
import { rulesMarkdown } from "../reports/validation/rules-markdown.js";
import { allRules } from "../validate/find-rule.js";
import type { Io } from "./io.js";
import { main } from "./main.js";
import { COMMANDS } from "./registry.js";

/** The printed reference of every command, as Markdown: each help page in English and Swedish, as a terminal of 80 columns shows it. */
export async function reference(): Promise<string> {
  const pages = [await page("samsyn", [])];
  for (const { name } of COMMANDS) pages.push(await page(`samsyn ${name}`, [name]));
  return `# Commands\n\nThis page is written by \`npm run docs\` from the commands themselves.\n\n${pages.join("\n")}`;
}

/** The reference of every rule, as Markdown. */
export function rulesReference(): string {
  return rulesMarkdown(allRules());
}

async function page(title: string, words: readonly string[]): Promise<string> {
  const [english, swedish] = [await helpPage(words, "en"), await helpPage(words, "sv")];
  return `## ${title}\n\n\`\`\`text\n${english}\n\`\`\`\n\nPå svenska:\n\n\`\`\`text\n${swedish}\n\`\`\`\n`;
}

async function helpPage(words: readonly string[], language: Language): Promise<string> {
  let text = "";
  await main(
    [...words, "--help", "--lang", language],
    listeningIo((piece) => {
      text += piece;
    }),
  );
  return text.trimEnd();
}

/** A world with nothing in it, which hears what is said. */
function listeningIo(hear: (text: string) => void): Io {
  const nothing = async (): Promise<never> => Promise.reject(new Error("the reference reads and writes no files"));
  return {
    stdout: hear,
    stderr: hear,
    columns: 80,
    rows: null,
    isTerminal: false,
    canAsk: () => false,
    colourLevel: 0,
    language: "en",
    env: {},
    cwd: "/",
    now: () => new Date(0),
    readFile: nothing,
    readStdin: nothing,
    readRevision: nothing,
    kindOf: nothing,
    listFolder: nothing,
    samePlace: nothing,
    writeFile: nothing,
  };
}
