import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { samsyn } from "./world.js";

const folder = mkdtempSync(join(tmpdir(), "samsyn-completion-"));
const script = (shell: string) => join(folder, `samsyn.${shell}`);

beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish", "powershell"]) {
    writeFileSync(script(shell), (await samsyn(["completion", shell, "--lang", "sv"])).out);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function missing(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return false;
  } catch {
    console.info(`completion: ${program} is not installed, its script is not tried`);
    return true;
  }
}

/** What bash would offer at the end of these words; bash itself cuts them, so `=` stands as a word of its own. */
function inBash(...words: string[]): string[] {
  const array = words.map((word) => `'${word}'`).join(" ");
  const ask = `source '${script("bash")}'; COMP_WORDS=(samsyn ${array}); COMP_CWORD=${words.length}; _samsyn 2>/dev/null; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["--norc", "-c", ask], { encoding: "utf8" })
    .split("\n")
    .filter((word) => word !== "");
}

describe("completion in bash", () => {
  it.each([
    [["di"], ["diff"]],
    [["co"], ["completion"]],
    [
      ["diff", "--fo"],
      ["--format", "--force"],
    ],
    [
      ["diff", "a.md", "b.md", "--format", ""],
      ["terminal", "markdown", "html", "json", "pdf", "docx", "csv"],
    ],
    [["diff", "a.md", "b.md", "-f", "h"], ["html"]],
    [["diff", "--format", "=", "ma"], ["markdown"]],
    [
      ["diff", "--only", "="],
      ["substantive", "editorial", "moved", "added", "removed", "edited"],
    ],
    [["--lang", "s"], ["sv"]],
    [
      ["diff", "--lang", ""],
      ["sv", "en"],
    ],
    [["completion", "p"], ["powershell"]],
    [["diff", "a"], []],
    [["diff", "--output", "x"], []],
  ])("%j → %j", (words, offered) => {
    expect(inBash(...words)).toEqual(offered);
  });
});

describe.skipIf(missing("zsh"))("completion in zsh", () => {
  it("is a script that zsh reads and takes as the completion of samsyn", () => {
    const ask = `autoload -U compinit && compinit -D -u && source '${script("zsh")}' && print -r -- $_comps[samsyn]`;
    expect(execFileSync("zsh", ["-f", "-c", ask], { encoding: "utf8" }).trim()).toBe("_samsyn");
  });
});

describe.skipIf(missing("fish"))("completion in fish", () => {
  const inFish = (line: string) =>
    execFileSync("fish", ["--no-config", "-c", `source '${script("fish")}'; complete -C '${line}'`], {
      encoding: "utf8",
      cwd: folder,
    })
      .split("\n")
      .map((offer) => offer.split("\t")[0])
      .filter((word) => word !== "");

  it.each([
    ["samsyn di", ["diff"]],
    ["samsyn diff a b --format ht", ["html"]],
    ["samsyn diff --sta", ["--stat"]],
    ["samsyn completion z", ["zsh"]],
    ["samsyn --lang ", ["en", "sv"]],
    ["samsyn show samsyn.ba", ["samsyn.bash"]],
  ])("%s → %j", (line, offered) => {
    expect(inFish(line)).toEqual(offered);
  });
});
