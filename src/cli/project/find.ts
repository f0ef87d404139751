import { dirname, join, relative, resolve } from "node:path";
import type { CheckMessage } from "../../validate/check-message.js";
import { NO_SETTINGS, type ProjectSettings } from "../../validate/settings.js";
import type { Io } from "../io.js";

/** Name of the project file. */
export const PROJECT_FILE_NAME = ".samsynrc.yaml";

/** A project file, read. */
export interface Project {
  /** Path from here. */
  name: string;
  settings: ProjectSettings;
  /** Path from here to the project's folder of templates; null when it has none. */
  templates: string | null;
  messages: readonly CheckMessage[];
  source: readonly string[];
}

/** Finds the project file of each document; each file is read once. */
export class Projects {
  /** Every project file that was found, in the order of finding. */
  readonly found: Project[] = [];
  private readonly byFolder = new Map<string, Promise<Project | null>>();
  private readonly io: Io;

  constructor(io: Io) {
    this.io = io;
  }

  /**
   * The project file that holds for a document: in its folder, or the nearest folder above that has one.
   * @param path of the document; null for standard input and git, which belong to the folder one stands in
   */
  async of(path: string | null): Promise<Project | null> {
    const { cwd } = this.io;
    return this.inFolder(path === null ? cwd : dirname(resolve(cwd, path)));
  }

  /** The settings that hold for a document. */
  async settingsOf(path: string | null): Promise<ProjectSettings> {
    return (await this.of(path))?.settings ?? NO_SETTINGS;
  }

  private async inFolder(folder: string): Promise<Project | null> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    // Kept as a promise, so that two files in one folder do not read it twice.
    const looked = this.look(folder);
    this.byFolder.set(folder, looked);
    return looked;
  }

  private async look(folder: string): Promise<Project | null> {
    const path = join(folder, PROJECT_FILE_NAME);
    if ((await this.io.kindOf(path)) !== "file") {
      const above = dirname(folder);
      return above === folder ? null : this.inFolder(above);
    }
    const bytes = await this.io.readFile(path);
    const [{ decodeText }, { readProject }] = await Promise.all([import("../../readers/decode.js"), import("./read.js")]);
    const text = decodeText(bytes).text ?? "";
    const read = readProject(text);
    const templates = read.templates === null ? null : relative(this.io.cwd, resolve(folder, read.templates)) || ".";
    const project = { name: relative(this.io.cwd, path), ...read, templates, source: text.split("\n") };
    this.found.push(project);
    return project;
  }
}
