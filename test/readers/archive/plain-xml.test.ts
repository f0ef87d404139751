import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readPlainXml } from "../../../src/readers/archive/plain-xml.js";
import { readStrictXml } from "../../../src/readers/archive/strict-xml.js";
import { generateRevision } from "../../generator/generate.js";
import { asWord } from "../office/as-word.js";
import { RICH } from "../office/rich.js";
import { hasOffice, Office } from "../office/soffice.js";
import { wordFile } from "../office/word-file.js";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Pieces of XML, right and wrong, as they may stand beside each other in a file. */
const PIECES = [
  ...'<w:p>;</w:p>;<w:r>;</w:r>;<w:b/>;<w:b />;<w:t xml:space="preserve">;</w:t>;</w:t >;<w:i w:val="0"/>;<w:i w:val=\'0\'/>'.split(
    ";",
  ),
  ...'<w:i w:val="a>b"/>|<w:i w:val="&lt;&quot;"/>|<w:i w:val="&#65;"/>|<w:i w:val="a" w:val="b"/>|<w:i w:val="a"w:x="b"/>|<w:i\n\tw:val="a\tb" >|</w:i>'.split(
    "|",
  ),
  `<q:p xmlns:q="${WORD}">`,
  "</q:p>",
  '<a xmlns="urn:x">',
  `<x xmlns="${WORD}">`,
  "</a>",
  "</x>",
  "<å>",
  "<:b/>",
  "<1/>",
  "<__proto__ __proto__='1'/>",
  '<b __proto__="1" constructor="2"/>',
  "ord",
  " ",
  "\n",
  "\r\n",
  "å–”",
  "\u{1F600}",
  "\0",
  "\u0085",
  "\uFFFE",
  "\uFEFF",
  ...'&amp; &apos; &#x41; &nope; & ]]> ]] > < " <!--x--> <!--a--b--> <![CDATA[x<y]]> <?pi?> <!DOCTYPE\ta>'.split(" "),
];

/** A start, things that are open in the order that closes them, and an end; now and then with a piece that fits nowhere. */
const texts = fc
  .tuple(
    fc.constantFrom(
      "",
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n',
      "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n",
      '<?xml version="1.1"?>',
      '<?xml encoding="UTF-8"?>',
      " ",
    ),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom("<w:p><w:r>ord</w:r></w:p>", "<w:b/>", "å &amp; ä", "<x:y x:z='1'/>", "\n") },
        { weight: 2, arbitrary: fc.constantFrom(`<q:p xmlns:q="${WORD}"><q:r q:w="1"/></q:p>`, '<w:i w:val="&quot;"/>') },
        { weight: 1, arbitrary: fc.constantFrom(...PIECES) },
      ),
      { maxLength: 8 },
    ),
    fc.constantFrom("</w:d>", "</w:d>\n", "</w:d>", "</w:d><a/>", "</w:d>x", ""),
  )
  .map(
    ([start, pieces, end]) => `${start}<w:d xmlns:w="${WORD}" xmlns:v="urn:schemas-microsoft-com:vml">${pieces.join("")}${end}`,
  );

describe("XML as word processors write it", () => {
  it("is read as the parser reads it", () => {
    let plain = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const root = readPlainXml(text);
        if (root === null) return;
        plain += 1;
        expect(readStrictXml(text)).toEqual({ root, fault: null, line: 0 });
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(300);
  });

  it.each([
    "",
    "<a>",
    "<a></b>",
    "</a>",
    "<a/><b/>",
    "text",
    "<a>&b;</a>",
    "<a b='1'/>",
    '<?xml version="1.1"?><a/>',
    "<a>\r</a>",
  ])("leaves %j to the parser", (text) => {
    expect(readPlainXml(text)).toBeNull();
  });

  it("leaves nesting beyond reason to the parser", () => {
    const nested = (depth: number) => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(readPlainXml(nested(200))).not.toBeNull();
    expect(readPlainXml(nested(201))).toBeNull();
  });

  const made = () => asWord(generateRevision(1, "revision").before, { headings: "styles", items: "list", numbers: "list" });
  const parts = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
  const left = (bytes: Uint8Array) =>
    parts(bytes)
      .filter(([, content]) => {
        const root = readPlainXml(strFromU8(content));
        if (root !== null) expect(readStrictXml(strFromU8(content)).root).toEqual(root);
        return root === null;
      })
      .map(([name]) => name);

  it("is what files by hand and by a library are written in", async () => {
    expect([...left(await made()), ...left(wordFile(RICH))]).toEqual([]);
  });

  it.skipIf(!hasOffice)(
    "is what LibreOffice writes",
    async () => {
      const office = new Office();
      const [text] = office.convert([await made()], "docx", "odt");
      const [document] = office.convert([text ?? new Uint8Array()], "odt", "docx");
      office.close();
      expect([...left(text ?? new Uint8Array()), ...left(document ?? new Uint8Array())]).toEqual([]);
    },
    60_000,
  );
});
