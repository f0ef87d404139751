import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const installed = spawnSync("soffice", ["--version"], { encoding: "utf8" }).status === 0;

if (!installed && process.env["CI"])
  throw new Error("LibreOffice is missing (package libreoffice-writer-nogui); these tests need it.");
if (!installed) console.warn("skipped: LibreOffice is not installed, so nothing is compared with it");

/** False on machines without LibreOffice, where tests that need it are skipped; never false where CI is set. */
export const hasOffice = installed;

const FILTERS = { docx: "MS Word 2007 XML", odt: "writer8" } as const;

/** A kind of file that LibreOffice writes. */
export type OfficeKind = keyof typeof FILTERS;

const COMMANDS = { keep: "", accept: ".uno:AcceptAllTrackedChanges", reject: ".uno:RejectAllTrackedChanges" } as const;

/** LibreOffice with a profile of its own, which is gone when it is closed. */
export class Office {
  private readonly folder = mkdtempSync(join(tmpdir(), "samsyn-office-"));

  constructor() {
    const library = join(this.folder, "profile", "user", "basic", "Standard");
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, "..", "script.xlc"), LIBRARIES);
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    // The first start fills the profile and takes no macro; what it writes into the library is overwritten after it.
    this.run(["--convert-to", "txt", "--outdir", this.folder, this.file("start.txt", new TextEncoder().encode("start"))]);
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Module1.xba"), MACRO);
  }

  /** Opens each file, settles its tracked changes, and saves it as another kind. */
  settle(files: readonly Uint8Array[], from: OfficeKind, changes: keyof typeof COMMANDS, to: OfficeKind): Uint8Array[] {
    return this.perform("Settle", files, from, [COMMANDS[changes]], to);
  }

  /** Opens each file as a person would who edits it: a word is exchanged, and a paragraph of one word put in before the one it is in. */
  edit(files: readonly Uint8Array[], from: OfficeKind, words: { find: string; replace: string; before: string }, to: OfficeKind) {
    return this.perform("Edit", files, from, [words.find, words.replace, words.before], to);
  }

  private perform(
    macro: string,
    files: readonly Uint8Array[],
    from: OfficeKind,
    values: readonly string[],
    to: OfficeKind,
  ): Uint8Array[] {
    const targets = files.map((_, i) => join(this.folder, `settled-${i}.${to}`));
    const macros = files.map((bytes, i) => {
      const source = this.file(`tracked-${i}.${from}`, bytes);
      rmSync(targets[i] ?? "", { force: true });
      const all = [url(source), url(targets[i] ?? ""), ...values, FILTERS[to]].map((value) => `"${value}"`).join(",");
      return `macro:///Standard.Module1.${macro}(${all})`;
    });
    this.run(macros);
    return targets.map((target) => new Uint8Array(readFileSync(target)));
  }

  /** Saves files as another kind, many at a time, tracked changes and all. */
  convert(files: readonly Uint8Array[], from: OfficeKind, to: OfficeKind): Uint8Array[] {
    const out = join(this.folder, "converted");
    const sources = files.map((bytes, i) => this.file(`${i}.${from}`, bytes));
    this.run(["--convert-to", `${to}:${FILTERS[to]}`, "--outdir", out, ...sources]);
    return files.map((_, i) => new Uint8Array(readFileSync(join(out, `${i}.${to}`))));
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string, bytes: Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, bytes);
    return path;
  }

  private run(rest: readonly string[]): void {
    const profile = `-env:UserInstallation=${url(join(this.folder, "profile"))}`;
    execFileSync("soffice", [profile, "--headless", "--invisible", "--norestore", ...rest], {
      stdio: "ignore",
      timeout: 120_000,
    });
  }
}

function url(path: string): string {
  return `file://${path}`;
}

const LIBRARIES = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`;

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>
`;

const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String, filter As String)
  document = Opened(source)
  Dim none()
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  If command &lt;&gt; "" Then dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, none())
  Save(document, target, filter)
End Sub

Sub Edit(source As String, target As String, find As String, replacement As String, before As String, filter As String)
  document = Opened(source)
  search = document.createSearchDescriptor()
  search.SearchString = find
  found = document.findFirst(search)
  found.String = replacement
  cursor = found.Text.createTextCursorByRange(found.Start)
  cursor.gotoStartOfParagraph(False)
  cursor.Text.insertString(cursor, before, False)
  cursor.Text.insertControlCharacter(cursor, 0, False)
  Save(document, target, filter)
End Sub

Function Opened(source As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
End Function

Sub Save(document, target As String, filter As String)
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  document.storeToURL(target, how())
  document.close(True)
End Sub
</script:module>
`;
