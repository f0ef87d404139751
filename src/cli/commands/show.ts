import { levelFor } from "../colour.js";
import type { ExitCode, Given } from "../definition.js";
import type { show } from "../definitions/show.js";
import type { Io } from "../io.js";
import { printData, quoted } from "../output.js";
import { paintFor } from "../paint.js";
import { openSource, type Source } from "../source.js";

/** Shows how one agreement is built, or all of it in another form. */
export async function run(given: Given<typeof show>, io: Io): Promise<ExitCode> {
  const source = await openSource(given.file, io, { changes: given.changes, facts: true });
  const text = await shown(given, source, io);
  if (given.format === "terminal") io.stdout(text);
  else printData(text, io);
  return 0;
}

async function shown({ format, color }: Given<typeof show>, { given, name, read }: Source, io: Io): Promise<string> {
  const { language, columns } = io;
  switch (format) {
    case "terminal": {
      const { showTerminal } = await import("../../reports/show-terminal.js");
      const paint = await paintFor(levelFor(color, io.colourLevel));
      return showTerminal(read, { language, columns, paint, name, command: `samsyn show ${quoted(given)}`, places: read });
    }
    case "json": {
      const { readJson } = await import("../../reports/read-json.js");
      const { jsonText } = await import("../../reports/json-text.js");
      return jsonText(readJson(read, language));
    }
    case "markdown":
    case "yaml": {
      const { written } = await import("../written.js");
      return written(read, format);
    }
  }
}
