import type { Language } from "../../agreement/model.js";
import { isAddedStyle, NUMBERED_TEXT_STYLE } from "../../agreement/print-marks.js";
import { child, descend, elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { styleRole } from "../flow/style-names.js";
import { toggle, toInteger, value, wholeNumber } from "./properties.js";

/** What a style says, with all that it inherits. */
export interface Style {
  /** Outline level from 1; 0 when it says running text; null when it says nothing. */
  level: number | null;
  title: boolean;
  /** For the lines of a table of contents. */
  contents: boolean;
  /** For what samsyn added when it wrote the file: facts, notices, forms. */
  added: boolean;
  /** For running text whose number is no mark of an item. */
  numberedText: boolean;
  bold: boolean;
  slanted: boolean;
  struck: boolean;
  hidden: boolean;
  /** Half-points. */
  size: number;
  /** The list that it puts its paragraphs in; null for none. */
  list: { number: string; level: number | null; style: string } | null;
  /** Twentieths of a point. */
  indent: number;
  centred: boolean;
}

/** Word's own size when a file gives none, in half-points. */
const USUAL_SIZE = 20;

/** Styles build on each other a few steps; circles end here. */
const LONGEST_CHAIN = 20;

/** The styles of a Word file by id. */
export class Styles {
  readonly language: Language | null;
  private readonly byId = new Map<string, XmlElement>();
  private readonly known = new Map<string, Style>();
  private readonly plain: Style;
  private readonly usual: string | null;

  constructor(root: XmlElement | null) {
    const defaults = descend(root, "w:docDefaults", "w:rPrDefault", "w:rPr");
    this.language = languageOf(child(defaults, "w:lang")?.attributes["w:val"]);
    let usual: string | null = null;
    for (const style of elements(root, "w:style")) {
      const id = style.attributes["w:styleId"] ?? "";
      this.byId.set(id, style);
      const isDefault = ["1", "true", "on"].includes(style.attributes["w:default"] ?? "");
      if (isDefault && style.attributes["w:type"] === "paragraph") usual = id;
    }
    this.usual = usual;
    this.plain = {
      level: null,
      title: false,
      contents: false,
      added: false,
      numberedText: false,
      bold: false,
      slanted: false,
      struck: false,
      hidden: false,
      size: wholeNumber(defaults, "w:sz") ?? USUAL_SIZE,
      list: null,
      indent: 0,
      centred: false,
    };
  }

  /** The style of a paragraph. @param id as the paragraph names it; undefined for the usual one */
  paragraph(id: string | undefined): Style {
    const name = id ?? this.usual;
    return name === null ? this.plain : this.resolve(name, 0);
  }

  /** What a character style says of itself; undefined when there is none. */
  character(id: string | undefined): XmlElement | null {
    const style = id === undefined ? undefined : this.byId.get(id);
    return style ? child(style, "w:rPr") : null;
  }

  /** True for a character style whose text samsyn added: the number of a clause. */
  isAdded(id: string | undefined): boolean {
    const style = id === undefined ? undefined : this.byId.get(id);
    return style !== undefined && isAddedStyle(value(style, "w:name") ?? "");
  }

  private resolve(id: string, steps: number): Style {
    const known = this.known.get(id);
    if (known) return known;
    const element = this.byId.get(id);
    const based = element && value(element, "w:basedOn");
    const parent = based !== undefined && steps < LONGEST_CHAIN ? this.resolve(based, steps + 1) : this.plain;
    // A style that the file doesn't describe still says something by its id.
    const style = element ? this.inherit(element, id, parent) : { ...parent, ...styleRole(id) };
    this.known.set(id, style);
    return style;
  }

  private inherit(element: XmlElement, id: string, parent: Style): Style {
    const paragraph = child(element, "w:pPr");
    const run = child(element, "w:rPr");
    const name = value(element, "w:name") ?? id;
    const role = styleRole(name);
    const outline = wholeNumber(paragraph, "w:outlineLvl");
    const level = outline === undefined ? (role.level ?? parent.level) : outline < 9 ? outline + 1 : 0;
    const numbering = child(paragraph, "w:numPr");
    const number = value(numbering, "w:numId");
    return {
      level,
      title: role.title || parent.title,
      contents: role.contents || parent.contents,
      added: isAddedStyle(name),
      numberedText: name === NUMBERED_TEXT_STYLE,
      bold: toggle(run, "w:b") ?? parent.bold,
      slanted: toggle(run, "w:i") ?? parent.slanted,
      struck: toggle(run, "w:strike") ?? parent.struck,
      hidden: toggle(run, "w:vanish") ?? parent.hidden,
      size: wholeNumber(run, "w:sz") ?? parent.size,
      list:
        number === "0"
          ? null
          : number !== undefined
            ? { number, level: wholeNumber(numbering, "w:ilvl") ?? null, style: id }
            : inheritedList(parent, numbering, id),
      indent: indentOf(paragraph) ?? parent.indent,
      centred: centredOf(paragraph) ?? parent.centred,
    };
  }
}

/** A style may change only the level of the list that it inherits. */
function inheritedList(parent: Style, numbering: XmlElement | null, id: string): Style["list"] {
  const level = wholeNumber(numbering, "w:ilvl");
  return parent.list && level !== undefined ? { ...parent.list, level, style: id } : parent.list;
}

/** Where the text of a paragraph begins, in twentieths of a point; undefined when its properties don't say. */
export function indentOf(paragraph: XmlElement | null): number | undefined {
  const indent = child(paragraph, "w:ind")?.attributes;
  return indent && toInteger(indent["w:left"] ?? indent["w:start"]);
}

export function centredOf(paragraph: XmlElement | null): boolean | undefined {
  const side = value(paragraph, "w:jc");
  return side === undefined ? undefined : side === "center";
}

/** The language of a code such as "sv-SE"; null for one that samsyn does not speak. */
export function languageOf(code: string | undefined): Language | null {
  if (code === undefined) return null;
  return /^sv\b/iu.test(code) ? "sv" : /^en\b/iu.test(code) ? "en" : null;
}
