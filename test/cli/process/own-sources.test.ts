import { build } from "esbuild";
import { expect, it } from "vitest";
import { ownSources } from "../../../.ci/own-sources.mjs";
import * as english from "../../../src/language/en/headings.js";
import * as swedish from "../../../src/language/sv/headings.js";
import { root } from "./run.js";

it.each([
  ["sv", swedish],
  ["en", english],
])("lists of phrases are in the built program what they are in the source (%s)", async (language, source) => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/language/${language}/headings.ts`],
    bundle: true,
    format: "esm",
    write: false,
    plugins: [ownSources()],
  });
  const text = outputFiles[0]?.text ?? "";
  expect(text).not.toContain("phraseList");
  const built = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as typeof source;
  expect({ headings: built.headings, leads: built.leads }).toEqual({ headings: source.headings, leads: source.leads });
});
