import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { root } from "./run.js";

it("runs the example of docs/api.md as it stands there", () => {
  const [, example = ""] = /```js\n(.*?)```/s.exec(readFileSync(`${root}docs/api.md`, "utf8")) ?? [];
  const out = execFileSync(process.execPath, ["--input-type=module", "--eval", example], { cwd: root, encoding: "utf8" });
  expect(out).toMatch(/responsibility may/);
  expect(out).toMatch(/edited: 1,/);
  expect(out).toMatch(/substantive.*type: '?strength'?|substantive[\s\S]*strength[\s\S]*weaker/);
  expect(out).toContain("## Ansvar\n\n- Parterna kan mötas varje år.\n");
});
