import { element, valued } from "./xml.js";

/** The styles of tables and forms: head row and first column told apart by more than colour. @param accent of the lines, six hexadecimal digits */
export function tableStyles(accent: string): string {
  const line = (side: string, size: number, colour: string) =>
    element(`w:${side}`, { "w:val": "single", "w:sz": size, "w:space": 0, "w:color": colour });
  const borders = line("top", 8, accent) + line("bottom", 8, accent) + line("insideH", 4, "BFBFBF");
  const margins = ["top", "left", "bottom", "right"]
    .map((side) => element(`w:${side}`, { "w:w": side === "left" || side === "right" ? 85 : 28, "w:type": "dxa" }))
    .join("");
  const head = element(
    "w:tblStylePr",
    { "w:type": "firstRow" },
    element("w:rPr", {}, element("w:b")) +
      element("w:tcPr", {}, element("w:tcBorders", {}, line("bottom", 8, accent)) + element("w:vAlign", { "w:val": "bottom" })),
  );
  const first = element("w:tblStylePr", { "w:type": "firstCol" }, element("w:rPr", {}, element("w:b")));
  return (
    element(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
      valued("w:name", "Normal Table") +
        valued("w:uiPriority", 99) +
        element("w:semiHidden") +
        element("w:unhideWhenUsed") +
        element("w:tblPr", {}, element("w:tblInd", { "w:w": 0, "w:type": "dxa" }) + element("w:tblCellMar", {}, margins)),
    ) +
    element(
      "w:style",
      { "w:type": "table", "w:styleId": "TableGrid" },
      valued("w:name", "Table Grid") +
        valued("w:basedOn", "TableNormal") +
        valued("w:uiPriority", 39) +
        element("w:tblPr", {}, element("w:tblBorders", {}, borders)) +
        head +
        first,
    ) +
    element(
      "w:style",
      { "w:type": "table", "w:customStyle": 1, "w:styleId": "Form" },
      valued("w:name", "Form") +
        valued("w:basedOn", "TableGrid") +
        valued("w:uiPriority", 99) +
        element("w:tblPr", {}, element("w:tblBorders", {}, borders + line("insideV", 4, "BFBFBF"))),
    )
  );
}
