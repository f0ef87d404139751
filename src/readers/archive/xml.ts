/** An element of an XML part. Names are in canonical prefixes ("w:p"), whatever prefixes the file uses. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Why a part was not read to its end: not well-formed, a document type or entity of its own, nested or split beyond reason. */
export type XmlFault = "malformed" | "doctype" | "too-deep" | "too-many-elements";

/** What was read of a part; with a fault, all up to it. */
export interface XmlDocument {
  root: XmlElement | null;
  fault: XmlFault | null;
  /** Line in the part where the fault is; 0 without one. */
  line: number;
}

/** Word's own documents nest below 60, also with tables in tables. */
export const DEEPEST = 200;

/** A page takes some thousand elements; an agreement of 200 pages stays below this. */
export const MOST_ELEMENTS = 1_500_000;
