import fc from "fast-check";
import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../src/cli/node-inflate.js";
import { unpackPlain } from "../../../src/readers/archive/plain-zip.js";
import { openArchive } from "../../../src/readers/archive/zip.js";
import { RICH } from "../office/rich.js";
import { wordFile } from "../office/word-file.js";

const byNode = async (packed: Uint8Array, size: number) => inflate(packed, size);
const all = () => true;

/** An archive with parts packed, not packed and empty. */
const small = zipSync({
  "a.xml": strToU8("<a>ord ord ord ord</a>"),
  "b/b.xml": [strToU8("<b/>"), { level: 0 }],
  "../c": strToU8("ut"),
  tom: new Uint8Array(0),
});

/** Bytes exchanged, most of them in the list of parts at the end, and now and then the end cut off. */
const broken = fc
  .tuple(
    fc.constantFrom(small, wordFile(RICH)),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.boolean()), { maxLength: 5 }),
    fc.option(fc.nat(40), { freq: 5 }),
  )
  .map(([whole, changes, cut]) => {
    const bytes = whole.slice(0, whole.length - (cut ?? 0));
    for (const [place, value, late] of changes) {
      const from = late ? Math.max(0, bytes.length - 300) : 0;
      bytes[from + (place % (bytes.length - from))] = value;
    }
    return bytes;
  });

const content = (archive: Awaited<ReturnType<typeof openArchive>>) =>
  "fault" in archive
    ? archive
    : { ...archive, parts: Object.fromEntries([...archive.parts].map(([name, part]) => [name, strFromU8(part, true)])) };

describe("archives as office programs write them", () => {
  it("are unpacked as the library unpacks them, whole or broken", async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(broken, async (bytes) => {
        if ((await unpackPlain(bytes, all, byNode)) !== null) plain += 1;
        expect(content(await openArchive(bytes, all, byNode))).toEqual(content(await openArchive(bytes, all)));
      }),
      { numRuns: 1500 },
    );
    expect(plain).toBeGreaterThan(60);
  });

  it("never grow beyond what they claim", async () => {
    const claims: number[] = [];
    const watched = async (packed: Uint8Array, size: number) => {
      claims.push(size);
      return byNode(packed, size);
    };
    const lying = zipSync({ a: new Uint8Array(1_000_000) });
    const at = lying.lastIndexOf(0x50 /* P */, lying.length - 23);
    lying.set([9, 0, 0, 0], at + 24);
    expect(await unpackPlain(lying, all, watched)).toBeNull();
    expect(claims).toEqual([9]);
    await expect(byNode(zipSync({ a: new Uint8Array(1_000_000) }).subarray(31), 9)).rejects.toThrow("9 bytes");
  });

  it("are left to the library when names are not all ASCII, or something stands behind the list of parts", async () => {
    expect(await unpackPlain(zipSync({ "å.xml": strToU8("<a/>") }), all, byNode)).toBeNull();
    expect(await unpackPlain(zipSync({ a: strToU8("<a/>") }, { comment: "x" }), all, byNode)).not.toBeNull();
    expect(await unpackPlain(new Uint8Array([...small, 0]), all, byNode)).toBeNull();
    expect(await unpackPlain(new Uint8Array(0), all, byNode)).toBeNull();
  });
});
