import { expect, test } from "vitest";
import { samsyn } from "../cli/world.js";

const text = (clause: string) => `# Avtal om möten\n\n## Syfte\n\n${clause}\n`;

test.each([
  ["sv", "fet eller kursiv stil"],
  ["en", "bold or italics"],
])("words that only their bold or italics differ in are told so, once (%s)", async (language, told) => {
  const files = {
    "a.md": text("**Samråd:** ett samtal *i god tid* med alla."),
    "b.md": text("Samråd: ett samtal i god tid med alla."),
  };
  for (const format of ["terminal", "markdown", "html"]) {
    const { out } = await samsyn(["diff", "a.md", "b.md", "--all", "--format", format, "--lang", language], { files });
    expect(out.split(told)).toHaveLength(2);
    expect(out).not.toContain("Samråd → Samråd");
  }
});
