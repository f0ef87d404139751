const SIGNATURE = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** The signature stands at the very beginning, or a little below what a mail program or a server put in front of it. */
const FARTHEST = 1024;

/** Whether the bytes begin as a PDF file does. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, FARTHEST);
  const [sign = 0] = SIGNATURE;
  for (let from = head.indexOf(sign); from >= 0; from = head.indexOf(sign, from + 1)) {
    const before = bytes[from - 1];
    // In the middle of a line of letters it is only mentioned.
    const begins = before === undefined || before < 0x20 || before > 0x7e;
    if (begins && SIGNATURE.every((byte, i) => head[from + i] === byte)) return true;
  }
  return false;
}
