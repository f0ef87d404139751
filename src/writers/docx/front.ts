import { wordWriter } from "../../messages/word-writer.js";
import type { PrintDocument } from "../print/document.js";
import type { Layout, Logo } from "../print/layout.js";
import { PrintTrouble } from "../print/trouble.js";
import { emu } from "./measures.js";
import { styled } from "./page.js";
import { plainRun, type StoryBlock, storyParagraph } from "./story.js";
import { element } from "./xml.js";

/** What stands above the text: logo, title, subtitle, facts. */
export function frontStory({ title, subtitle, facts }: PrintDocument, logo: Logo | null): StoryBlock[] {
  const top: StoryBlock[] = logo === null ? [] : [{ kind: "piece", id: null, write: () => logoXml(logo) }];
  const under = subtitle === "" ? [] : [storyParagraph("Subtitle", [{ text: subtitle }])];
  const told = facts.map(({ name, value }) => ({
    ...storyParagraph("Fact", []),
    runs: [plainRun(name, "FactName"), plainRun(`\t${value}`)],
  }));
  return [...top, storyParagraph("Title", [{ text: title }], { id: "title" }), ...under, ...told];
}

/** Largest size of a logo on the page, in millimetres. */
const LOGO = { width: 60, height: 25 };

/** Id of the logo in the relationships of the document. */
export const LOGO_ID = "logo";

function logoXml({ alt, width, height }: Logo): string {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const extent = { cx: emu(width * scale), cy: emu(height * scale) };
  const picture = element(
    "pic:pic",
    { "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture" },
    element("pic:nvPicPr", {}, element("pic:cNvPr", { id: 1, name: "Logo", descr: alt }) + element("pic:cNvPicPr")) +
      element("pic:blipFill", {}, element("a:blip", { "r:embed": LOGO_ID }) + element("a:stretch", {}, element("a:fillRect"))) +
      element(
        "pic:spPr",
        {},
        element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }) + element("a:ext", extent)) +
          element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
      ),
  );
  const uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
  const drawing = element(
    "wp:inline",
    { distT: 0, distB: 0, distL: 0, distR: 0 },
    element("wp:extent", extent) +
      element("wp:docPr", { id: 1, name: "Logo", descr: alt }) +
      element(
        "a:graphic",
        { "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main" },
        element("a:graphicData", { uri }, picture),
      ),
  );
  return styled("Added", element("w:r", {}, element("w:drawing", {}, drawing)));
}

/** @throws PrintTrouble for a drawing that Word cannot show by itself */
export function logoFile({ logo }: Layout): { name: string; bytes: Uint8Array } | null {
  if (logo === null) return null;
  if (logo.format === "svg") throw new PrintTrouble(wordWriter.logoFormat());
  return { name: `media/logo.${logo.format}`, bytes: logo.bytes };
}
