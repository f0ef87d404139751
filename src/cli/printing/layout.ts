import { exportTrouble } from "../../messages/cli-export.js";
import { validateTrouble } from "../../messages/cli-validate.js";
import { type Layout, type Logo, PLAIN_THEME, type Theme } from "../../writers/print/layout.js";
import type { Given } from "../definition.js";
import type { exporting } from "../definitions/export.js";
import type { Io } from "../io.js";
import { Trouble } from "../trouble.js";

type Asked = Pick<Given<typeof exporting>, "paper" | "toc" | "draftMark" | "logo" | "logoAlt" | "theme">;

/** Gathers how a document is to look. @throws Trouble when a file of it is missing or cannot be used */
export async function layoutOf(asked: Asked, made: Date, io: Io): Promise<Layout> {
  return {
    paper: asked.paper ?? "a4",
    theme: await themeOf(asked, io),
    logo: await logoOf(asked, io),
    contents: asked.toc ?? false,
    lineNumbers: asked.draftMark ?? false,
    made,
  };
}

async function themeOf({ theme }: Asked, io: Io): Promise<Theme> {
  if (theme === undefined) return PLAIN_THEME;
  const text = new TextDecoder().decode(await io.readFile(theme));
  const { readTheme } = await import("./theme.js");
  return readTheme(text, theme);
}

async function logoOf({ logo, logoAlt }: Asked, io: Io): Promise<Logo | null> {
  if (logo === undefined) {
    if (logoAlt !== undefined) throw new Trouble(validateTrouble.onlyWith("--logo-alt", "--logo"));
    return null;
  }
  const alt = (logoAlt ?? "").trim();
  if (alt === "") throw new Trouble(exportTrouble.logoAlt(logo));
  const { readLogo } = await import("./logo.js");
  return readLogo(await io.readFile(logo), logo, alt);
}
