import { attribute, type Element, elementsIn, isMute } from "./nodes.js";

/** Parts of a page that are about the site and not about the text. */
export type Furniture = "menu" | "header" | "footer" | "aside" | "cookies" | "form" | "dialog" | "share" | "media" | "code";

const BY_TAG: Readonly<Record<string, Furniture>> = {
  nav: "menu",
  menu: "menu",
  header: "header",
  footer: "footer",
  aside: "aside",
  search: "form",
  dialog: "dialog",
  button: "form",
  input: "form",
  select: "form",
  textarea: "form",
  option: "form",
  script: "code",
  style: "code",
  template: "code",
  noscript: "code",
  iframe: "media",
  object: "media",
  embed: "media",
  video: "media",
  audio: "media",
  canvas: "media",
  svg: "media",
  map: "media",
};

const BY_ROLE: Readonly<Record<string, Furniture>> = {
  navigation: "menu",
  menu: "menu",
  menubar: "menu",
  banner: "header",
  contentinfo: "footer",
  complementary: "aside",
  search: "form",
  dialog: "dialog",
  alertdialog: "dialog",
};

/** Words in class names and ids, whole, in the forms that publishing systems use. */
const BY_NAME: readonly [RegExp, Furniture][] = [
  [/(?:^|[-_ ])(?:cookies?|kakor|consent|gdpr|cookie(?:banner|bar|consent|notice))(?=$|[-_ ])/u, "cookies"],
  [
    /(?:^|[-_ ])(?:breadcrumbs?|brodsmul\p{L}*|menu|meny|navbar|navigation|nav|skip(?:link|to)?|toc|pagination)(?=$|[-_ ])/u,
    "menu",
  ],
  [/(?:^|[-_ ])(?:footer|sidfot)(?=$|[-_ ])/u, "footer"],
  [/(?:^|[-_ ])(?:sidebar|sidokolumn|related|relaterat)(?=$|[-_ ])/u, "aside"],
  [/(?:^|[-_ ])(?:share|sharing|social|dela|addtoany|newsletter|nyhetsbrev)(?=$|[-_ ])/u, "share"],
  [/(?:^|[-_ ])(?:modal|popup|lightbox)(?=$|[-_ ])/u, "dialog"],
];

/** What an element is by its tag or role; null when it may hold text of the agreement. */
export function furnitureByRole(element: Element): Furniture | null {
  const role = attribute(element, "role");
  if (role === "main" || element.tagName === "main") return null;
  if (isMute(element)) return BY_TAG[element.tagName] ?? "code";
  return (role === null ? null : BY_ROLE[role.toLowerCase()]) ?? BY_TAG[element.tagName] ?? null;
}

/** What an element is by its class or id. Names mislead, so the caller looks at how much text it would lose. */
export function furnitureByName(element: Element): Furniture | null {
  const written = `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`.slice(0, 500);
  if (written.trim() === "") return null;
  const names = written.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1-").toLowerCase();
  return BY_NAME.find(([words]) => words.test(names))?.[1] ?? null;
}

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

/** Whether a browser would keep it from view. */
export function isHidden(element: Element): boolean {
  return (
    attribute(element, "hidden") !== null ||
    attribute(element, "aria-hidden") === "true" ||
    HIDDEN.test(attribute(element, "style") ?? "")
  );
}

/** A heading, a paragraph or a list somewhere inside: something that a text is made of. */
export function holdsHeading(element: Element): boolean {
  return elementsIn(element).some((child) => /^h[1-6]$/u.test(child.tagName) || holdsHeading(child));
}
