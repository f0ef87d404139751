import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { listUnits, type Unit } from "../../../src/agreement/walk.js";
import type { DiffResult } from "../../../src/diff/result.js";
import { diffHtml } from "../../../src/reports/html/diff-html.js";
import { asked, exempellan } from "./exempellan.js";
import { attribute, byId, type Element, folded, hasClass, type Parsed, parsed, textOf } from "./parsed.js";

const page = parsed(diffHtml(exempellan, asked));

const all = (of: Parsed, tag: string) => of.elements.filter((element) => element.tagName === tag);
const links = (of: Parsed) => all(of, "a").map((element) => attribute(element, "href") ?? "");
const linksIn = (element: Element | undefined) =>
  element === undefined
    ? []
    : links({ elements: flat(element), errors: [] }).filter((href) => href !== `#${attribute(element, "id")}`);
const flat = (element: Element): Element[] => [
  element,
  ...element.childNodes.flatMap((node) => ("tagName" in node ? flat(node) : [])),
];

/** The agreement on the page as one side reads it: without what the other side alone has. */
function readAs(side: "before" | "after"): string[] {
  const skipped = side === "before" ? "ins" : "del";
  const strip = (element: Element): Element => ({
    ...element,
    childNodes: element.childNodes
      .filter((node) => !("tagName" in node) || node.tagName !== skipped)
      .map((node) => ("tagName" in node ? strip(node) : node)),
  });
  const inline = page.elements.filter((element) => hasClass(element, "inline") || /^h[3-6]$/u.test(element.tagName));
  const columns = page.elements
    .filter((element) => hasClass(element, "pair"))
    .map((pair) => pair.childNodes[side === "before" ? 0 : 1] as Element);
  return [...inline, ...columns].map((element) => folded(textOf(strip(element))));
}

describe("the page of a comparison", () => {
  it("is well formed and tells its language", () => {
    expect(page.errors).toEqual([]);
    expect(attribute(all(page, "html")[0] as Element, "lang")).toBe("sv");
  });

  it("lets only its own style and script through, by their hashes", () => {
    const policy = attribute(
      page.elements.find((element) => attribute(element, "http-equiv") !== undefined) as Element,
      "content",
    );
    const hash = (tag: string) =>
      `'sha256-${createHash("sha256")
        .update(textOf(all(page, tag)[0] as Element))
        .digest("base64")}'`;
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash("style")}; script-src ${hash("script")}; base-uri 'none'; form-action 'none'`,
    );
  });

  it("asks the network for nothing", () => {
    expect(diffHtml(exempellan, asked)).not.toMatch(/https?:|\/\/[a-z]|url\(|@import/iu);
  });

  it.each(["before", "after"] as const)("holds every unit of the text %s", (side) => {
    const lines = new Set(readAs(side));
    const labelled = (unit: Unit) => (unit.kind === "principle" ? `${unit.label}. ${unit.text}` : unit.text);
    const words = listUnits(exempellan[side]).map((unit) => folded(labelled(unit)));
    expect(words.filter((line) => !lines.has(line))).toEqual([]);
  });

  it("has a target for every link, and one only", () => {
    const ids = page.elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links(page).filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("links a moved clause and the trace it left in both directions", () => {
    const moved = byId(page, "after.organisation.paragraph.5");
    const trace = byId(page, "trace.after.organisation.paragraph.5");
    expect(linksIn(moved)).toEqual(["#trace.after.organisation.paragraph.5"]);
    expect(linksIn(trace)).toEqual(["#after.organisation.paragraph.5"]);
  });

  it("leaves the trace of a moved section where it stood", () => {
    const order = page.elements.map((element) => attribute(element, "id"));
    const at = (id: string) => order.indexOf(id);
    expect(at("after.follow-up")).toBeLessThan(at("after.principles"));
    expect(at("trace.after.follow-up")).toBeGreaterThan(at("after.goals"));
  });

  it("links the parts of a split text to each other", () => {
    expect(linksIn(byId(page, "after.organisation.paragraph.3"))).toEqual(["#after.organisation.paragraph.4"]);
    expect(linksIn(byId(page, "after.organisation.paragraph.4"))).toEqual(["#after.organisation.paragraph.3"]);
  });

  it("links what was merged to where it stands now, and back", () => {
    expect(linksIn(byId(page, "after.organisation.paragraph.1"))).toEqual(["#before.dispute.paragraph.2"]);
    expect(linksIn(byId(page, "before.dispute.paragraph.2"))).toEqual(["#after.organisation.paragraph.1"]);
  });

  it("ranks what matters, weightiest first, with links into the text", () => {
    const list = page.elements.find((element) => hasClass(element, "ranked")) as Element;
    const targets = linksIn(list);
    expect(targets.slice(0, 3)).toEqual([
      "#after.oppenhet.responsibility.1",
      "#after.organisation.paragraph.2",
      "#after.dialog.responsibility.1",
    ]);
    expect(targets).toContain("#details.dates.to");
    expect(targets).not.toContain("#after.dialog.action.2");
  });

  it("shows the number of an item, and keeps the lines of a table", () => {
    const shown = (id: string) => flat(byId(page, id) as Element);
    const label = shown("after.goals.target.1").find((element) => hasClass(element, "item-label"));
    expect(label?.childNodes.map((node) => "value" in node && node.value)).toEqual(["4.1 "]);
    const table = shown("after.background.block.1").find((element) => hasClass(element, "raw"));
    expect(textOf(table as Element).split("\n")).toHaveLength(3);
  });

  it("never skips a level of headings", () => {
    const levels = page.elements.flatMap((element) => /^h(\d)$/u.exec(element.tagName)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, i) => expect(level - (levels[i] ?? 0)).toBeLessThanOrEqual(1));
  });

  it("tells those who listen where deleted words begin and end", () => {
    const deleted = all(page, "del").map((element) => flat(element).filter((inner) => hasClass(inner, "hidden-words")).length);
    expect(deleted.length).toBeGreaterThan(0);
    expect(deleted.filter((count) => count !== 2)).toEqual([]);
  });
});

describe("a text that was split or merged", () => {
  const inlineOf = (id: string) =>
    folded(textOf(flat(byId(page, id) as Element).find((element) => hasClass(element, "inline")) as Element));

  it("stands whole where the later text has it, and a gap tells what stands elsewhere now", () => {
    expect(inlineOf("after.organisation.paragraph.1")).toBe("Ett råd leder arbetet. Svar ges inom en månad.");
    expect(inlineOf("after.organisation.paragraph.3")).toBe("Rådet möts varje kvartal. …");
  });
});

describe("what the person asked for", () => {
  const checked = (of: Parsed) =>
    all(of, "input")
      .filter((input) => attribute(input, "checked") !== undefined)
      .map((input) => attribute(input, "id"));

  it("opens with the filter of --only", () => {
    expect(checked(page)).toEqual(["show-all", "view-inline", "keys-on"]);
    expect(checked(parsed(diffHtml(exempellan, { ...asked, only: "edited" })))[0]).toBe("show-change");
  });

  it("shows one section alone", () => {
    const narrow = parsed(diffHtml(exempellan, { ...asked, section: "Organisation" }));
    expect(byId(narrow, "after.organisation")).toBeDefined();
    expect(byId(narrow, "after.background")).toBeUndefined();
    const ids = narrow.elements.map((element) => attribute(element, "id"));
    expect(links(narrow).filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  it("speaks English around a Swedish agreement, and says which is which", () => {
    const english = parsed(diffHtml(exempellan, { ...asked, language: "en" }));
    expect(attribute(all(english, "html")[0] as Element, "lang")).toBe("en");
    expect(attribute(all(english, "h1")[0] as Element, "lang")).toBe("sv");
    expect(textOf(all(english, "h2")[0] as Element)).toBe("In short");
  });

  it("warns when the words are a retelling", () => {
    const retold: DiffResult = {
      ...exempellan,
      before: { ...exempellan.before, meta: { ...exempellan.before.meta, wording: "referat" } },
    };
    const notice = parsed(diffHtml(retold, asked)).elements.find((element) => hasClass(element, "notice"));
    expect(textOf(notice as Element)).toContain("Referat, inte den antagna texten");
    expect(page.elements.some((element) => hasClass(element, "notice"))).toBe(false);
  });

  it("says so calmly when nothing differs", () => {
    const same: DiffResult = {
      ...exempellan,
      changes: exempellan.changes.filter((change) => change.status === "unchanged" && !change.moved),
    };
    const calm = parsed(diffHtml(same, asked));
    expect(calm.elements.some((element) => hasClass(element, "ranked"))).toBe(false);
    expect(checked(calm)[0]).toBe("show-all");
  });
});
