import { sha256 } from "@noble/hashes/sha2.js";
import { html, type Markup, trusted } from "./markup.js";

/** A source expression of a Content-Security-Policy that lets through exactly this text. */
function hashSource(text: string): string {
  const digest = sha256(new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`;
}

/** What a page brings with it; nothing else may load or run. */
export interface PageParts {
  style: string;
  /** Null for a page without script. */
  script: string | null;
  /** Whether the page holds pictures, which come inside it. */
  pictures?: true;
}

const policies = new WeakMap<PageParts, string>();

/** Nothing may load, run or be sent but the page's own style and script, word for word. */
function securityPolicy(parts: PageParts): string {
  const made = policies.get(parts);
  if (made !== undefined) return made;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(parts.style)}`,
    ...(parts.script === null ? [] : [`script-src ${hashSource(parts.script)}`]),
    ...(parts.pictures === true ? ["img-src data:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  policies.set(parts, policy);
  return policy;
}

/** The head of the page. Escaping would not change the policy's meaning, only its quotes, so it goes in like any text. */
export function headOf(title: string, parts: PageParts): Markup {
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${securityPolicy(parts)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${trusted(parts.style)}</style>
</head>`;
}
