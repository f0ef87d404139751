import type { Language } from "../agreement/model.js";

/**
 * The language to speak: `--lang` when given (an unknown value is reported later, in the language below), else the
 * first of LC_ALL, LC_MESSAGES and LANG that is set, as POSIX ranks them: Swedish when it starts with "sv", else English.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = askedLanguage(argv);
  if (asked === "sv" || asked === "en") return asked;
  const locale = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value !== undefined && value !== "");
  return locale !== undefined && isSwedish(locale.toLowerCase()) ? "sv" : "en";
}

/** "sv" and "sv_SE.UTF-8", but no other language whose code begins so. */
function isSwedish(locale: string): boolean {
  const next = locale.charAt(2);
  return locale.startsWith("sv") && !(next >= "a" && next <= "z");
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const index = options.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const word = options[index];
  return word === "--lang" ? options[index + 1] : word?.slice("--lang=".length);
}
