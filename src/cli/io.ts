import type { Language } from "../agreement/model.js";
import type { Inflate } from "../readers/archive/plain-zip.js";
import type { PdfEngine } from "../readers/pdf/pdf-file.js";

/** What stands at a path. `other` is a pipe or a device, such as /dev/stdout. */
export type PlaceKind = "file" | "folder" | "other" | "absent";

/** What a folder holds. */
export interface FolderEntry {
  name: string;
  /** "other" for what leads elsewhere, such as a symbolic link. */
  kind: Exclude<PlaceKind, "absent">;
}

/** Everything that a command touches of the world; tests hand in their own. Trouble is thrown as `Trouble`, ready to be told. */
export interface Io {
  stdout(text: string): void;
  stderr(text: string): void;
  /** Width of the terminal in columns; 80 when unknown. */
  columns: number;
  /** True when standard output is a terminal: then it would obey what a text holds of control characters. */
  isTerminal: boolean;
  /** True when a person can be asked: standard input and output are both a terminal. */
  canAsk(): boolean;
  /** Height of the terminal in rows; null when standard output is no terminal. */
  rows: number | null;
  /** The level of colour that the terminal takes, as chalk counts it (0 none, 1, 2, 3). */
  colourLevel: 0 | 1 | 2 | 3;
  language: Language;
  env: Record<string, string | undefined>;
  cwd: string;
  now(): Date;
  /** Takes PDF files apart where a broken one can be cut off; the reader's own engine when left out. */
  pdf?: PdfEngine;
  /** What unpacks the parts of packed documents; the library of the readers when left out. */
  inflate?: Inflate;
  readFile(path: string): Promise<Uint8Array>;
  readStdin(): Promise<Uint8Array>;
  /** The file as it was in a committed revision, fetched by git's own client. */
  readRevision(revision: string, path: string): Promise<Uint8Array>;
  kindOf(path: string): Promise<PlaceKind>;
  /** What stands in a folder, by name. */
  listFolder(path: string): Promise<FolderEntry[]>;
  /** True when both paths lead to one and the same file, links followed. */
  samePlace(one: string, other: string): Promise<boolean>;
  /** Writes beside and renames, so that a file is whole or absent; refuses to overwrite unless told. */
  writeFile(path: string, content: string | Uint8Array, options: { overwrite: boolean }): Promise<void>;
}
