import type { Io } from "../io.js";
import type { Library } from "./library.js";

/**
 * The templates that hold: a folder named on the command line, else the one that the project file names, over those that come along.
 * @param folder as given with --templates
 * @throws Trouble when the folder has something to mend
 */
export async function libraryFor(folder: string | undefined, io: Io): Promise<Library> {
  const { builtIn } = await import("./built-in.js");
  const named = folder ?? (await projectFolder(io));
  if (named === null) return builtIn;
  const { ownLibrary } = await import("./own.js");
  return ownLibrary(named, builtIn, io);
}

async function projectFolder(io: Io): Promise<string | null> {
  const { Projects } = await import("../project/find.js");
  return (await new Projects(io).of(null))?.templates ?? null;
}
