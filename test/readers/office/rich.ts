import { item, p, style, t, table, type WordParts } from "./word-file.js";

const field = (instruction: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const box = (content: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1000000" cy="500000"/><wp:docPr id="9" name="Ruta 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

const contents =
  p(t("Innehåll"), style("Rubrik1")) +
  p(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${t("Bakgrund")}<w:r><w:tab/></w:r>${t("1")}`,
    style("Innehll1"),
  ) +
  p(`${t("Principer")}<w:r><w:tab/></w:r>${t("2")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`, style("Innehll1"));

const comment = (id: string, inner: string) =>
  `<w:commentRangeStart w:id="${id}"/>${inner}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

/** A document with one of everything that Word can hold beside text and headings. */
export const RICH: WordParts = {
  links: { rPage: "https://exempel.se/stod?a=1&b=2", rLocal: "file:///c:/hemligt.docx" },
  header: p(t("Region Exempel, utkast")),
  footnotes:
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
    `<w:footnote w:id="1">${p(t("Not till rubriken."))}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${t(" Antagen i maj.")}`)}</w:footnote>`,
  comments:
    `<w:comment w:id="0" w:author="Ada" w:date="2031-03-01T10:00:00Z"><w:p w14:paraId="00000A01">${t("Är det rätt?")}</w:p></w:comment>` +
    `<w:comment w:id="1" w:author="Bo" w:date="2031-03-02T10:00:00Z"><w:p w14:paraId="00000A02">${t("Ja.")}</w:p></w:comment>`,
  commentThreads:
    '<w15:commentEx w15:paraId="00000A01" w15:done="1"/><w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01" w15:done="1"/>',
  more: { "word/vbaProject.bin": "inte körd" },
  body:
    p(t("Överenskommelse"), style("Rubrik")) +
    p(t("i Exempellän"), style("Rubrik")) +
    contents +
    p(t("Bakgrund") + '<w:r><w:footnoteReference w:id="1"/></w:r>', style("Avdelning")) +
    p(
      t("Parterna har en ") +
        t("lång", "<w:b/>") +
        t(" historia") +
        '<w:r><w:footnoteReference w:id="2"/></w:r>' +
        t(". Se ") +
        `<w:hyperlink r:id="rPage">${t("sidan om stöd")}</w:hyperlink>` +
        t(" och ") +
        `<w:hyperlink r:id="rLocal">${t("filen")}</w:hyperlink>` +
        t("."),
    ) +
    p(t("Sam") + "<w:r><w:softHyphen/></w:r>" + t("verkan sker i [bokstavlig] text med *stjärnor* och &lt;taggar&gt;.")) +
    p(t("Sida ") + field("PAGE", t("7")) + t("gäller.")) +
    p(
      t("Läs ") +
        field('HYPERLINK "mailto:info@exempel.se"', t("info@exempel.se")) +
        t(" eller ") +
        field("REF _x", t("avsnitt 2")) +
        t("."),
    ) +
    p(t("Vi lovar:") + "<w:r><w:br/></w:r>" + t("- att lyssna") + "<w:r><w:br/></w:r>" + t("- att svara")) +
    p(t("Första raden") + "<w:r><w:br/></w:r>" + t("andra raden.")) +
    p(t("Text med ruta.") + box(p(t("Texten i rutan.")))) +
    `<w:sdt><w:sdtContent>${p(t("I en innehållskontroll."))}</w:sdtContent></w:sdt>` +
    p(comment("0", comment("1", t("Den här meningen"))) + t(" är omtvistad.")) +
    p(t("Kvar ") + t("borta", "<w:strike/>") + t("hemligt", "<w:vanish/>") + t(".")) +
    p(
      '<w:r><w:drawing><wp:inline><wp:docPr id="3" name="Bild" descr="Karta över länet"/><a:graphic><a:graphicData uri="x"/></a:graphic></wp:inline></w:drawing></w:r>',
    ) +
    p(t("Uppföljning"), style("Rubrik1")) +
    table([{ cells: [p(t("År")), p(t("Möten | platser"))] }, { cells: [p(t("2031")), p(t("Två")) + p(t("tre"))] }]) +
    p(t("Mellan tabellerna.")) +
    table([{ cells: [p(t("Inramad text."))] }]) +
    p(t("Ett"), item(2)) +
    p(t("Under a"), item(2, 1)) +
    p(t("Under b"), item(2, 1)) +
    p(t("Två"), item(2)) +
    p(t("Under igen"), item(2, 1)) +
    p(t("Ny lista"), item(3)),
};
