import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/agreement/walk.js";
import type { Change, DiffResult } from "../../../src/diff/result.js";
import { diffHtml } from "../../../src/reports/html/diff-html.js";
import { SCRIPT } from "../../../src/reports/html/script.js";
import { STYLE } from "../../../src/reports/html/style.js";
import { html, visibleText } from "../../../src/writers/html/markup.js";
import { asked, exempellan } from "./exempellan.js";
import { attribute, folded, hasClass, parsed, textOf } from "./parsed.js";

const ALLOWED = new Set(
  (
    "html head meta title style body a header main section nav footer div span p b h1 h2 h3 h4 h5 h6 ol ul li dl dt dd " +
    "del ins wbr form fieldset legend input label details summary script"
  ).split(" "),
);

const attacks = fc.constantFrom(
  "</script><script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  "</title><base href='https://example.org'>",
  "<!-- ",
  "]]>",
  "--!>",
  '" onclick="alert(1)" x=\'',
  "' autofocus onfocus='alert(1)",
  "&lt;script&gt; &amp; &#60;",
  "javascript:alert(1)",
  "[länk](https://example.org/x)",
  "\u202Eomvänt\u202C \u2066",
  "\0\u0007\u001B[31m\u009B",
  "\r\n\r \u2028 \u2029",
  "\uD83D ensam \uDC00",
  "\uFFFE\uFDD0",
  "å\u0308 👨‍👩‍👧",
);
const text = fc
  .array(fc.oneof(attacks, fc.string({ unit: "binary", maxLength: 12 }), fc.constant("ord")), { maxLength: 5 })
  .map((parts) => parts.join(" "));

/** The same comparison with every word of it exchanged for something out of `next`. */
function poisoned(result: DiffResult, next: () => string): DiffResult {
  const ids = new Map<string, string>();
  const id = (own: string) => {
    if (!ids.has(own)) ids.set(own, `${next()}${ids.size}`);
    return ids.get(own) ?? "";
  };
  const unit = (own: Unit | null): Unit | null =>
    own && {
      ...own,
      id: id(own.id),
      text: next(),
      label: own.label && next(),
      lead: own.lead && next(),
      steps: own.steps.map((step) => ({ ...step, id: id(step.id), title: next(), label: step.label && next() })),
    };
  const change = (own: Change): Change => {
    const [before, after] = [unit(own.before), unit(own.after)];
    const words: Change["words"] = [
      { op: "delete", text: before?.text ?? "" },
      { op: "insert", text: after?.text ?? "" },
    ];
    const effects = own.effects.map((effect) => ({ ...effect, before: next(), after: next() }));
    const meta = own.meta && { before: { id: next(), text: next() }, after: { id: next(), text: next() } };
    const partners = own.partners && { ...own.partners, ids: own.partners.ids.map(id) };
    return { ...own, before, after, words, effects, meta, partners };
  };
  const agreement = { ...exempellan.after, title: next(), meta: { ...exempellan.after.meta, edition: next() } };
  return { ...result, after: agreement, changes: result.changes.map(change) };
}

describe("a page made from hostile documents", () => {
  it("stays the page that it is: no element, attribute or link of theirs, and their words whole", () => {
    const run = (texts: string[]) => {
      let i = 0;
      const next = () => texts[i++ % texts.length] ?? "";
      const result = poisoned(exempellan, next);
      const page = parsed(diffHtml(result, { ...asked, beforeName: next(), afterName: next(), section: null }));
      expect(page.errors).toEqual([]);
      expect(page.elements.filter((element) => !ALLOWED.has(element.tagName)).map((element) => element.tagName)).toEqual([]);
      const attributes = page.elements.flatMap((element) => element.attrs);
      const forbidden = /^(?:on|style$|src$|action$|formaction$|srcdoc$)/u;
      expect(attributes.filter(({ name }) => forbidden.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name === "href" && !/^#[\w.-]+$/u.test(value))).toEqual([]);
      const only = (tag: string) => page.elements.filter((element) => element.tagName === tag).map(textOf);
      // The one form is that of the filters, and is sent nowhere.
      const forms = page.elements.filter(({ tagName }) => tagName === "form");
      expect(forms.map((form) => [attribute(form, "class"), attribute(form, "method")])).toEqual([["bar", "dialog"]]);
      expect(only("script")).toEqual([SCRIPT]);
      expect(only("style")).toEqual([STYLE]);
      const shown = new Set(
        page.elements
          .filter((element) => hasClass(element, "text") || /^h\d$/u.test(element.tagName))
          .map((element) => folded(textOf(element))),
      );
      const whole = result.changes
        .filter(({ kind, status }) => status !== "edited" && kind !== "section" && kind !== "principle")
        .map(({ before, after }) => (after ?? before)?.text ?? "")
        .map((own) => folded(visibleText(own).replace(/\p{Noncharacter_Code_Point}/gu, "\uFFFD")));
      expect(whole.filter((own) => !shown.has(own))).toEqual([]);
    };
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), run), { numRuns: 60 });
  });

  it("keeps every id unique even when the ids of the documents are alike once made safe", () => {
    const same = poisoned(exempellan, () => "<>");
    const ids = parsed(diffHtml(same, asked))
      .elements.map((element) => attribute(element, "id"))
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("escapes what goes into an attribute as well", () => {
    const element = parsed(html`<p lang="${`" onclick="x' <b>&`}"></p>`.toString()).elements.find(
      ({ tagName }) => tagName === "p",
    );
    expect(element?.attrs).toEqual([{ name: "lang", value: `" onclick="x' <b>&` }]);
  });

  it("shows marks that turn the direction of writing instead of obeying them", () => {
    expect(visibleText("a\u202Eb\u001Bc\r\nd")).toBe("a<U+202E>b␛c\nd");
  });
});
