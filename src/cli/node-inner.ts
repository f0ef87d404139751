/** What is used of Node's inner parts. */
interface InnerParts {
  v8: { setFlagsFromString?: (flag: string) => void };
  tty_wrap: TerminalPart;
}

/** Node's part for terminals. */
export interface TerminalPart {
  isTTY: (descriptor: number) => boolean;
  TTY: new (descriptor: number, trouble: object) => TerminalHandle;
}

interface TerminalHandle {
  /** Fills in columns and rows. @returns 0, or the number of what went wrong */
  getWindowSize: (size: [number, number]) => number;
  setBlocking: (blocking: boolean) => void;
  close: () => void;
}

/** The version whose inner parts are known: it will not change any more. */
const KNOWN = "v20.";

/**
 * A part inside Node 20. The modules around such a part load streams and much else, which takes longer than what is asked of it.
 * The way in is deprecated, and Node would say so on standard error, so such notices are held back for as long as it takes.
 * @returns null in any other version, and where the way is closed, as it is to a process of few permissions
 */
export function innerPart<Name extends keyof InnerParts>(name: Name): InnerParts[Name] | null {
  const { binding } = process as { binding?: (name: Name) => InnerParts[Name] };
  if (!process.version.startsWith(KNOWN) || binding === undefined) return null;
  // Told on the command line to hold notices back, Node does not let this be set again.
  const areHeld = process.noDeprecation === true;
  try {
    if (!areHeld) process.noDeprecation = true;
    return binding(name);
  } catch {
    return null;
  } finally {
    if (!areHeld) process.noDeprecation = false;
  }
}
