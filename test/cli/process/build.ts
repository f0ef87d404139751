import { execFileSync } from "node:child_process";
import { root } from "./run.js";

/** Builds the program once for all tests that start it. */
export default function build(): void {
  execFileSync(process.execPath, ["esbuild.config.mjs"], { cwd: root, stdio: "inherit" });
}
