/**
 * The page's script. It only adds to what works without it: counts that also set the filter, links that never lead to
 * something hidden, and stepping between changes with the keys. Plain JavaScript, since it runs in the reader's browser.
 */
export const SCRIPT = `(() => {
"use strict";
const byId = (id) => document.getElementById(id);
const changes = [...document.querySelectorAll("#agreement .change")];
const status = byId("position");
const keysOn = byId("keys-on");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const shown = (element) => element.getClientRects().length > 0;
const choose = (id) => { const input = byId(id); if (input && !input.disabled) input.checked = true; };

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href^='#']");
  if (!link) return;
  if (link.dataset.show) choose("show-" + link.dataset.show);
  const target = byId(decodeURIComponent(link.hash.slice(1)));
  if (target && !shown(target)) choose("show-all");
});

function step(by) {
  const list = changes.filter(shown);
  if (list.length === 0) return;
  const here = list.indexOf(document.activeElement && document.activeElement.closest(".change"));
  let next = here + by;
  if (here < 0) {
    const below = list.findIndex((element) => element.getBoundingClientRect().top > 100);
    next = by > 0 ? below : (below < 0 ? list.length : below) - 1;
  }
  const index = (next + list.length) % list.length;
  const element = list[index];
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  status.textContent = status.dataset.text.replace("{i}", index + 1).replace("{n}", list.length);
}

const steps = { j: 1, n: 1, k: -1, p: -1 };
document.addEventListener("keydown", (event) => {
  if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const key = event.key.toLowerCase();
  if (key in steps) step(steps[key]);
  else if (key === "s") choose(byId("view-side").checked ? "view-inline" : "view-side");
  else return;
  event.preventDefault();
});

addEventListener("beforeprint", () => { for (const fold of document.querySelectorAll("details")) fold.open = true; });
byId("keys").hidden = false;
})();`;
