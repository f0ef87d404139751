import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { KEYS, Person } from "./person.js";
import { started } from "./run.js";

const base = mkdtempSync(join(tmpdir(), "samsyn-ask-"));
let folder = base;
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(base, String(count));
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(base, { recursive: true });
});

const { enter, down, up, stop, space } = KEYS;
const meet = (words: readonly string[], columns = 80) => new Person(["new", "--lang", "sv", ...words], { cwd: folder, columns });

/** Takes every suggestion from the question after the place to the review. */
async function takeSuggestions(person: Person): Promise<void> {
  const questions = [
    "fler offentliga parter",
    "idéburna sidan heta",
    "idéburna sidans talan",
    "Vilka principer",
    "Hur ska texten låta?",
    "Hur starkt",
    "Hur många åtgärder",
    "Vad heter gruppen",
    "har den offentliga sidan?",
    "har den idéburna sidan?",
    "Hur ofta",
    "mätbara mål",
    "ansluta sig senare",
    "Från vilken dag",
    "Till och med vilken dag",
    "När ska texten ses över",
    "sista dagen att svara",
    "Vem är kontaktperson",
    "I vilken organisation",
    "e-postadress",
    "diarienummer",
  ];
  for (const question of questions) {
    await person.sees(question);
    person.press(enter);
  }
}

describe("samsyn new on a terminal", { timeout: 180_000 }, () => {
  it("asks, lets one go back and change, shows the answers, writes, checks and says what comes next", async () => {
    const person = meet(["--template", "actions"]);
    await person.sees("ett län eller en kommun?");
    person.press(enter);
    await person.sees("Vad heter länet");
    person.press("upps", enter);
    await person.sees("Region Uppsala · Länsstyrelsen i Uppsala län · 8 kommuner");
    await person.sees("fler offentliga parter");
    person.press("<", enter);
    await person.sees("Vad heter länet");
    person.press("Sörmland", enter);
    await person.sees("Region Sörmland");
    await takeSuggestions(person);
    await person.sees("Dina svar");
    await person.sees("den idéburna sektorn i Sörmland");
    await person.sees("Stämmer det?");
    person.press(down, enter);
    await person.sees("Vilket svar vill du ändra?");
    person.press(enter);
    // Another level, and the place no longer goes with it: it is asked for again.
    await person.sees("Gotland är både och");
    person.press(down, enter);
    await person.sees("Skriv namnet");
    person.press("Knivsta", enter);
    await person.sees("den idéburna sektorn i Knivsta");
    await person.sees("Stämmer det?");
    person.press(down, enter);
    await person.sees("Vilket svar vill du ändra?");
    person.press(enter);
    await person.sees("Gotland är både och");
    person.press(up, enter);
    await person.sees("Skriv namnet");
    person.press("Uppsala län", enter);
    await person.sees("den idéburna sektorn i Uppsala län");
    await person.sees("Stämmer det?");
    person.press(enter);
    await person.sees("Ska handlingsplan");
    person.press(enter);
    await person.sees("Vad ska filen heta?");
    person.press("u.txt", enter);
    await person.sees("sluta på .md");
    person.press("\u007F\u007F\u007F", "md", enter);
    await person.sees("Granskat inför remiss");
    await person.sees("Nästa steg: läs igenom");
    expect(await person.end()).toBe(0);
    expect(readdirSync(folder)).toEqual(["u.md"]);
    const text = readFileSync(join(folder, "u.md"), "utf8");
    expect(text).toContain("# Överenskommelse mellan Region Uppsala och den idéburna sektorn i Uppsala län\n");
    const plain = await started(["new", "-t", "actions", "-s", "place=Uppsala län"]);
    expect(text).toBe(plain.out);
  });

  it("leaves nothing behind when one stops, wherever that is", async () => {
    const early = meet([]);
    await early.sees("Vad vill du skriva?");
    early.press(stop);
    await early.sees("Avbrutet. Inget är skrivet.");
    expect(await early.end()).toBe(2);
    const late = meet(["--template", "actions", "-o", "u.md", "--plan"]);
    await late.sees("ett län eller en kommun?");
    late.press(enter);
    await late.sees("Vad heter länet");
    late.press("13", enter);
    await takeSuggestions(late);
    await late.sees("Stämmer det?");
    late.press(stop);
    await late.sees("Avbrutet. Inget är skrivet.");
    expect(await late.end()).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("keeps within a narrow window, tells a slip at once, and takes the choices of a list", async () => {
    const person = meet(["--template", "commitments"], 40);
    await person.sees("ett län eller en");
    person.press(enter);
    await person.sees("Vad heter länet");
    person.press(enter);
    await person.sees("Det här behöver ett svar.");
    person.press("Fallun", enter);
    await person.sees("Menade du ”Falun”?");
    person.press("\u007F\u007F\u007F\u007F\u007F\u007F", "Falun", enter);
    await person.sees("Falu kommun · Dalarnas län");
    for (let i = 0; i < 20 && !person.text.includes("Vilka principer"); i += 1) {
      person.press(enter);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await person.sees("Vilka principer");
    person.press(space, enter);
    await person.sees("Hur ska texten låta?");
    expect(person.text).toMatch(/│ {2}Dialog,/u);
    person.press(stop);
    expect(await person.end()).toBe(2);
    const lines = person.text.split(/\r?\n/u);
    expect(lines.filter((line) => line.length > 40)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses an output that exists before it asks anything", async () => {
    await started(["new", "-t", "actions", "-s", "place=Halland", "-o", "u.md"], { cwd: folder });
    const person = meet(["-o", "u.md"]);
    await person.sees("filen finns redan");
    expect(await person.end()).toBe(2);
  });
});
