import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

const JAVA = "/usr/bin/java";

/** Whether the Nu Html Checker can run. On a build server a missing Java is a failure, not a reason to skip. */
export const hasChecker = existsSync(JAVA);
if (!hasChecker) {
  const told = "Java is not installed, so the pages are not checked with vnu.";
  if (process.env.CI) throw new Error(told);
  console.log(told);
}

/**
 * The checker takes "data:" in a policy for an address and says so; that the picture shows is tested in the browser. And it finds a role
 * needless that Safari needs: it reads no list without bullets as one.
 */
const KNOWN = ["blocked by “img-src” directive", "The “list” role is unnecessary"];

/** What the Nu Html Checker finds wrong with pages. */
export async function complaintsOf(pages: readonly string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "samsyn-html-"));
  try {
    const files = pages.map((_, i) => join(folder, `${i}.html`));
    await Promise.all(files.map((file, i) => writeFile(file, pages[i] ?? "")));
    const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    // The checker ends with a failure when it complains; what it says is all that counts.
    const told = await run(JAVA, ["-jar", jar, "--format", "gnu", ...files]).catch((error: { stderr: string }) => error);
    return told.stderr.split("\n").filter((line) => line !== "" && !KNOWN.some((known) => line.includes(known)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
