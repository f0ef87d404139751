import { describe, expect, it } from "vitest";
import { decodeText, MOST_LINES } from "../../src/readers/decode.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, little: boolean, mark: boolean) => {
  const units = [...(mark ? "\uFEFF" : ""), ...text].map((character) => character.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const rules = (input: Uint8Array) => decodeText(input).messages.map(({ rule, severity, line }) => [rule, severity, line]);

describe("the characters of a file", () => {
  const text = "Öppenhet\noch insyn\n";

  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\uFEFF${text}`)],
    ["line ends of Windows", new TextEncoder().encode(text.replaceAll("\n", "\r\n"))],
    ["line ends of an old Mac", new TextEncoder().encode(text.replaceAll("\n", "\r"))],
    ["letters taken apart (NFD)", new TextEncoder().encode(text.normalize("NFD"))],
    ["UTF-16 LE with a mark", utf16(text, true, true)],
    ["UTF-16 BE with a mark", utf16(text, false, true)],
    ["UTF-16 LE without a mark", utf16(text, true, false)],
    ["UTF-16 BE without a mark", utf16(text, false, false)],
  ])("come out the same from %s", (_name, input) => {
    expect(decodeText(input)).toEqual({ text, messages: [] });
  });

  it("are read as Windows-1252 where they are not UTF-8, and that is said", () => {
    const input = bytes(0x41, 0x0a, 0xd6, 0x70, 0x70, 0x65, 0x6e, 0x0a);
    expect(decodeText(input).text).toBe("A\nÖppen\n");
    expect(rules(input)).toEqual([["not-utf8", "warning", 2]]);
  });

  it("keep their UTF-8 on the other lines of a mixed file", () => {
    const mixed = Uint8Array.from([...new TextEncoder().encode("å\n"), 0xe5, 0x0a, ...new TextEncoder().encode("å\n")]);
    expect(decodeText(mixed).text).toBe("å\nå\nå\n");
  });

  it("that were lost before are pointed out", () => {
    expect(rules(new TextEncoder().encode("a\nb\uFFFD"))).toEqual([["lost-characters", "warning", 2]]);
  });
});

describe("a file that is no text", () => {
  it.each([
    ["a Word file", bytes(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "Word"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), "PDF"],
    ["a picture", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), "bild"],
    ["anything with zero bytes", bytes(0x41, 0x00, 0x42, 0x43, 0x44, 0x45), "tecken"],
  ])("such as %s gives an error that says so", (_name, input, word) => {
    const { text, messages } = decodeText(input);
    expect(text).toBeNull();
    expect(messages[0]?.severity).toBe("error");
    expect(messages[0]?.message.sv).toContain(word);
  });

  it("or that has millions of lines is refused at once", () => {
    expect(rules(new Uint8Array(MOST_LINES + 1).fill(10))).toEqual([["too-many-lines", "error", null]]);
  });
});
