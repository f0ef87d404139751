import * as fc from "fast-check";
import { words } from "./arbitrary.js";

/** Pieces of Markdown files, good and bad. */
const MARKDOWN = [
  "# Titel",
  "## Bakgrund",
  "## Principer",
  "### 1. Dialog",
  "### Kvalitet",
  "#### Åtgärder",
  "#### Ansvar",
  "###### Djupt",
  "##",
  "Åtgärder:",
  "**Ansvar:**",
  "Kommunen åtar sig att:",
  "Stycke som börjar\nen ny rad\n2. och en till",
  "Rad med brytning  \nnästa\\\nsista",
  "- ett\n- två\n  - inre\n    fortsätter\n\n    nytt stycke\n- tre",
  "1. ett\n2. två\n   > citat i punkt\n10. tio",
  "* - 1. djup\n\n      ## rubrik i punkt",
  "- [ ] ogjort\n- [x] gjort",
  "- a) alfa\n- b) beta\n- 2.1 siffra",
  "-\n- tom\n-",
  "> citat\nlat rad\n\n> nytt",
  "```\nkod\n\n# inte rubrik\n```",
  "~~~ a`b\noavslutad",
  "    indragen kod\n\n    mer kod",
  "- ```\n  kod i punkt",
  "<div>\nhtml\n</div>",
  "<!-- kommentar\n\növer rader -->",
  "- <!-- oavslutad\n\n  i punkt",
  "<script>",
  "| a | b |\n|---|---|\n| 1 | 2 |",
  "Rubrik\n======",
  "Två rader\nrubrik\n---",
  "***",
  "---",
  "[a]: /b 'titel'\n[c]: d",
  "[^1]: fotnot\n\n    mer fotnot",
  "1.1 Parterna ska mötas.",
  "Text {#eget-id}",
  '- punkt {kind=target strength=should actors="A; B"}',
  "## Mål {role=goals}",
  "text {okänd=1}",
  "\\- inte punkt",
  "1\\. inte lista",
  "\\# inte rubrik",
  "<b>fet</b> text",
  "<a\nhref='x'>",
  "\ttab\tindrag",
  "---\ntitle: x\n---",
];

const soup = fc
  .array(
    fc.constantFrom(
      ..."-+*#>`~|[]{}()<!\\/&_=:\"'1.a)x",
      " ",
      " ",
      "  ",
      "    ",
      "\t",
      "\n",
      "\n",
      "\n\n",
      "ord",
      "---",
      "```",
      "[a]:",
      "{#a}",
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(""));

const documents = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...MARKDOWN) },
        words.map((parts) => parts.join(" ")),
      ),
      fc.constantFrom("\n\n", "\n\n", "\n", "\n  ", "\n\n    ", "\r\n\r\n"),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.flat().join("").replaceAll("\0", ""));

/** Markdown files: from pieces that people write, and from what no one would. Anchors and tags of YAML are syntax, not words. */
export const markdownTexts: fc.Arbitrary<string> = fc.oneof(
  documents,
  soup,
  fc.tuple(documents, soup).map((parts) => parts.join("\n")),
  fc.tuple(soup, documents).map(([front, body]) => `---\n${front.replace(/[&!]/g, "")}\n---\n${body}`),
);
