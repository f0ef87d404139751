import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeTerminal } from "../../src/writers/terminal-safe.js";

test("Swedish text stays as it is", () => {
  const text = "3. Öppenhet – ”insyn” på 50 % … é 漢字 👍🏽";
  expect(escapeTerminal(text)).toBe(text);
});

test("what a terminal would obey is made visible", () => {
  expect(escapeTerminal("a\u001b[31mröd\u0007\u007f")).toBe("a␛[31mröd␇␡");
  expect(escapeTerminal("\u009b2J")).toBe("<U+009B>2J");
});

test("what would turn the direction of reading is made visible", () => {
  expect(escapeTerminal("avtal\u202Etxt.exe\u2066")).toBe("avtal<U+202E>txt.exe<U+2066>");
});

test("line breaks and tabs become spaces, so that a title cannot forge a line of the report", () => {
  expect(escapeTerminal("Titel\nIngen skillnad\r\n\tslut\u2028")).toBe("Titel Ingen skillnad  slut ");
});

test("no text leaves a control, a bidirectional mark or half a character behind, and safe text is left alone", () => {
  const unsafe = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u206F]/u;
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const safe = escapeTerminal(text);
      expect(unsafe.test(safe)).toBe(false);
      expect(/\p{Cs}/u.test(safe)).toBe(false);
      expect(escapeTerminal(safe)).toBe(safe);
    }),
  );
});
