/** Colours by meaning, light and dark. Every pair of text and ground keeps a contrast of at least 4.5 to 1. */
export const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --panel: #f4f1ea; --line: #d9d4c8;
  --ink: #1d1c1a; --calm: #45423c; --quiet: #5f5b54;
  --accent: #0b5563; --accent-tint: #d9ecee;
  --gone: #8a2c18; --gone-tint: #f9e3dc;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", "Source Serif 4", Georgia, "Liberation Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --panel: #1f2224; --line: #3b3f42;
    --ink: #ece9e2; --calm: #cbc7be; --quiet: #a9a499;
    --accent: #82cbd6; --accent-tint: #123e46;
    --gone: #f3ab96; --gone-tint: #4a241b;
  }
}`;
