import type { Language } from "../../agreement/model.js";
import { child, descend, elements } from "../archive/tree.js";
import type { XmlElement } from "../archive/xml.js";
import { styleRole } from "../flow/style-names.js";

/** What a style says, with all that it inherits. */
export interface OdtStyle {
  /** Outline level from 1; 0 when nothing says that it is for headings. */
  level: number;
  title: boolean;
  contents: boolean;
  bold: boolean;
  emphasised: boolean;
  struck: boolean;
  hidden: boolean;
  /** Points. */
  size: number;
  /** Twentieths of a point. */
  indent: number;
  centred: boolean;
}

const LONGEST_CHAIN = 20;

/** Points, when a file gives none. */
const USUAL_SIZE = 12;

const PLAIN: OdtStyle = {
  level: 0,
  title: false,
  contents: false,
  bold: false,
  emphasised: false,
  struck: false,
  hidden: false,
  size: USUAL_SIZE,
  indent: 0,
  centred: false,
};

/** The styles of paragraphs and of stretches of text in an OpenDocument text. */
export class OdtStyles {
  readonly language: Language | null;
  private readonly byName = new Map<string, XmlElement>();
  private readonly known = new Map<string, OdtStyle>();
  private readonly plain: OdtStyle;

  /** @param content the part with the text, which has styles of its own */
  constructor(content: XmlElement, styles: XmlElement | null) {
    const places = [child(styles, "office:styles"), child(content, "office:automatic-styles")];
    for (const style of places.flatMap((place) => elements(place, "style:style"))) {
      this.byName.set(`${style.attributes["style:family"]} ${style.attributes["style:name"]}`, style);
    }
    const usual = elements(places[0], "style:default-style").find(({ attributes }) => attributes["style:family"] === "paragraph");
    const text = child(usual, "style:text-properties");
    this.plain = { ...PLAIN, size: sizeOf(text, USUAL_SIZE) };
    const code = text?.attributes["fo:language"];
    this.language = code === "sv" || code === "en" ? code : null;
  }

  paragraph(name: string | undefined): OdtStyle {
    return name === undefined ? this.plain : this.resolve("paragraph", name, this.plain, 0);
  }

  /** The look of a stretch of text. @param around the style that it stands in */
  span(name: string | undefined, around: OdtStyle): OdtStyle {
    return name === undefined ? around : this.inherit("text", name, around, 0);
  }

  private resolve(family: string, name: string, around: OdtStyle, steps: number): OdtStyle {
    const known = this.known.get(name);
    if (known) return known;
    const style = this.inherit(family, name, around, steps);
    this.known.set(name, style);
    return style;
  }

  private inherit(family: string, name: string, around: OdtStyle, steps: number): OdtStyle {
    const element = this.byName.get(`${family} ${name}`);
    const parentName = element?.attributes["style:parent-style-name"];
    let parent = around;
    if (parentName !== undefined && steps < LONGEST_CHAIN) {
      const next = steps + 1;
      parent =
        family === "paragraph" ? this.resolve(family, parentName, around, next) : this.inherit(family, parentName, around, next);
    }
    const role = styleRole(element?.attributes["style:display-name"] ?? name.replace(/_20_/gu, " "));
    const outline = Number(element?.attributes["style:default-outline-level"] ?? 0);
    const text = child(element, "style:text-properties");
    const paragraph = child(element, "style:paragraph-properties")?.attributes;
    const weight = text?.attributes["fo:font-weight"];
    const slant = text?.attributes["fo:font-style"];
    const line = text?.attributes["style:text-line-through-style"];
    const underline = text?.attributes["style:text-underline-style"];
    const emphasised =
      slant === undefined && underline === undefined
        ? parent.emphasised
        : (slant ?? "normal") !== "normal" || (underline ?? "none") !== "none";
    return {
      level: outline >= 1 && outline <= 10 ? outline : (role.level ?? parent.level),
      title: role.title || parent.title,
      contents: role.contents || parent.contents,
      bold: weight === undefined ? parent.bold : weight === "bold" || Number(weight) >= 600,
      emphasised: family === "text" && name.startsWith("Internet") ? parent.emphasised : emphasised,
      struck: line === undefined ? parent.struck : line !== "none",
      hidden: text?.attributes["text:display"] === undefined ? parent.hidden : text.attributes["text:display"] === "none",
      size: sizeOf(text, parent.size),
      indent: paragraph?.["fo:margin-left"] === undefined ? parent.indent : toTwips(paragraph["fo:margin-left"]),
      centred: paragraph?.["fo:text-align"] === undefined ? parent.centred : paragraph["fo:text-align"] === "center",
    };
  }
}

function sizeOf(text: XmlElement | null, around: number): number {
  const written = text?.attributes["fo:font-size"] ?? "";
  const number = Number.parseFloat(written);
  if (!Number.isFinite(number) || number <= 0) return around;
  return written.endsWith("%") ? (around * number) / 100 : number;
}

/** Twentieths of a point in each unit of length that OpenDocument uses. */
const TWIPS: Readonly<Record<string, number>> = { cm: 566.93, mm: 56.693, in: 1440, pt: 20, pc: 240 };

/** A length in twentieths of a point; 0 when it is none. */
export function toTwips(length: string | undefined): number {
  const [, number = "0", unit = ""] = /^(-?\d{0,6}(?:\.\d{1,8})?)(cm|mm|in|pt|pc)$/u.exec(length ?? "") ?? [];
  return Math.round(Number(number) * (TWIPS[unit] ?? 0));
}

/** The texts of headers and footers of the pages, each once. */
export function masterPages(styles: XmlElement | null): XmlElement[] {
  return elements(descend(styles, "office:master-styles"), "style:master-page").flatMap((page) =>
    elements(page).filter(({ name }) => name.startsWith("style:header") || name.startsWith("style:footer")),
  );
}
