import type { Run } from "./document.js";

/** Longest word that is looked at for an address. */
const LONGEST = 300;

const OPENING = /^[(”"“'[]+/u;
const CLOSING = /[.,;:!?)”"'\]]+$/u;
const WEB = /^(?:https?:\/\/|www\.)[\p{L}\p{N}]/iu;
const MAIL = /^[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Text without markup as runs: web and e-mail addresses become links, all else stays as it is. */
export function linkedRuns(text: string): Run[] {
  if (!/@|:\/\/|www\./iu.test(text)) return text === "" ? [] : [{ text }];
  const runs: Run[] = [];
  let plain = "";
  for (const piece of text.split(/(\s+)/u)) {
    const word = addressIn(piece);
    if (word === null) {
      plain += piece;
      continue;
    }
    if (plain + word.before !== "") runs.push({ text: plain + word.before });
    runs.push({ text: word.address, link: word.link });
    plain = word.after;
  }
  if (plain !== "") runs.push({ text: plain });
  return runs;
}

function addressIn(piece: string): { before: string; address: string; after: string; link: string } | null {
  if (piece.length > LONGEST) return null;
  const before = OPENING.exec(piece)?.[0] ?? "";
  const after = CLOSING.exec(piece.slice(before.length))?.[0] ?? "";
  const address = piece.slice(before.length, piece.length - after.length);
  const link = WEB.test(address) ? (/^www\./iu.test(address) ? `https://${address}` : address) : `mailto:${address}`;
  return (WEB.test(address) || MAIL.test(address)) && safeLink(link) !== null ? { before, address, after, link } : null;
}

/** An address that a print may lead to, in full; null for any other, and for what is no address at all. */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:\+?[\d-])/iu.test(trimmed) || /[\s\p{Cc}\p{Cf}]/u.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}
