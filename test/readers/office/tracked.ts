import { DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, TextRun } from "docx";
import { del, ins, item, mark, moved, p, style, t, table } from "./word-file.js";

/** Who made the changes of `changedByLibrary`. */
export const byHand = { author: "Bo", date: "2031-02-01T09:00:00Z" };

/** Insertions and deletions inside paragraphs, as the docx library writes them. */
export async function changedByLibrary(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun("Överenskommelse i Exempellän")] }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun("Uppföljning")] }),
          new Paragraph({
            children: [
              new TextRun("Parterna träffas "),
              new DeletedTextRun({ text: "en gång", id: 1, ...byHand }),
              new InsertedTextRun({ text: "två gånger", id: 2, ...byHand }),
              new TextRun(" om året"),
              new InsertedTextRun({ text: " i stadshuset", id: 3, ...byHand }),
              new TextRun("."),
            ],
          }),
          new Paragraph({ children: [new DeletedTextRun({ text: "Kaffe bjuds.", id: 4, ...byHand })] }),
          new Paragraph({ children: [new InsertedTextRun({ text: "Te bjuds.", id: 5, ...byHand })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const opening = p(t("Överenskommelse i Exempellän"), style("Rubrik")) + p(t("Bakgrund"), style("Rubrik1"));

/** Documents with changes that no library writes. */
export const CHANGED_BY_HAND: Record<string, string> = {
  "a paragraph inserted": opening + p(t("Ett.")) + p(ins(t("Nytt stycke.")), mark("ins")) + p(t("Två.")),
  "a paragraph deleted": opening + p(t("Ett.")) + p(del("Gammalt stycke."), mark("del")) + p(t("Två.")),
  "a paragraph parted in two": opening + p(t("Första delen."), mark("ins")) + p(t(" Andra delen.")) + p(t("Sist.")),
  "two paragraphs joined": opening + p(t("Första delen."), mark("del")) + p(t(" Andra delen.")) + p(t("Sist.")),
  "three paragraphs joined with changes inside":
    opening +
    p(t("Vi ") + del("ska "), mark("del")) +
    p(del("bort "), mark("del")) +
    p(t("träffas") + ins(t(" ofta")) + t(".")) +
    p(t("Sist.")),
  "a heading joined to the text below":
    opening + p(t("Text.")) + p(t("Syftet är"), style("Rubrik1") + mark("del")) + p(t(" att träffas.")) + p(t("Sist.")),
  "a heading parted from the text below":
    opening + p(t("Text.")) + p(t("Syfte"), style("Rubrik1") + mark("ins")) + p(t("och mål finns här.")) + p(t("Sist.")),
  "text joined to an item": opening + p(t("Text"), mark("del")) + p(t(" och punkt"), item(1)) + p(t("Sist.")),
  "a style changed":
    opening +
    p(
      t("Syfte"),
      style("Rubrik1") + '<w:pPrChange w:id="8" w:author="Cia" w:date="2031-01-01T00:00:00Z"><w:pPr/></w:pPrChange>',
    ) +
    p(t("Mer text.")),
  "a heading inserted": opening + p(t("Text.")) + p(ins(t("Syfte")), style("Rubrik1") + mark("ins")) + p(t("Mer text.")),
  "a heading deleted": opening + p(t("Text.")) + p(del("Syfte"), style("Rubrik1") + mark("del")) + p(t("Mer text.")),
  "a move":
    opening +
    p(t("Ett.")) +
    p(moved("moveFrom", "flytt1", "Flyttas."), mark("moveFrom")) +
    p(t("Två.")) +
    p(moved("moveTo", "flytt1", "Flyttas."), mark("moveTo")) +
    p(t("Tre.")),
  "items inserted and deleted":
    opening +
    p(t("Ett"), item(2)) +
    p(ins(t("Nytt")), item(2) + mark("ins")) +
    p(del("Gammalt"), item(2) + mark("del")) +
    p(t("Sist"), item(2)) +
    p(t("Text.")),
  "inserted by one and deleted by another":
    opening +
    p(
      t("Vi ") +
        ins(`<w:del w:id="7" w:author="Cia" w:date="2031-01-01T00:00:00Z"><w:r><w:delText>kanske </w:delText></w:r></w:del>`) +
        t("träffas."),
    ),
  "rows of a table inserted and deleted":
    opening +
    table([
      { cells: [p(t("År")), p(t("Möten"))] },
      { cells: [p(del("2030"), mark("del")), p(del("1"), mark("del"))], change: "del" },
      { cells: [p(ins(t("2031")), mark("ins")), p(ins(t("2")), mark("ins"))], change: "ins" },
      { cells: [p(t("2032")), p(t("3"))] },
    ]) +
    p(t("Efter.")),
};
