/** The page: paper, margins, running head and foot, the draft's mark and its line numbers. Typst, with all content from the inputs. */
export const PAGE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let look = json(bytes(sys.inputs.layout))
#let word = json(bytes(sys.inputs.words))
#let ink = rgb(look.colours.text)
#let accent = rgb(look.colours.accent)
#let quiet = rgb(look.colours.quiet)
#let gone = rgb("#8a2c18")
#let hairline = 0.5pt + accent.lighten(55%)
// The last one has signs that the others lack, such as an empty box to tick.
#let own-fonts = ("Libertinus Serif", "DejaVu Sans Mono")
#let body-fonts = (..look.fonts.text, ..own-fonts)
#let head-fonts = (..look.fonts.headings, ..body-fonts)

#set document(title: doc.title, author: doc.properties.authors, description: doc.properties.subject, keywords: doc.properties.keywords, date: datetime(year: look.made.year, month: look.made.month, day: look.made.day, hour: look.made.hour, minute: look.made.minute, second: look.made.second))
#set text(lang: doc.language, font: body-fonts, size: 11pt, fill: ink, hyphenate: true, overhang: true, costs: (widow: 400%, orphan: 400%))
#set par(leading: 0.68em, spacing: 1.15em, justify: false)

#let mark = if doc.mark == none { none } else {
  box(stroke: 0.8pt + accent, inset: (x: 5pt, y: 3pt), baseline: 3pt, text(font: head-fonts, size: 8.5pt, weight: "bold", fill: accent, tracking: 0.06em, doc.mark.word))
  h(0.6em)
  text(size: 8.5pt, fill: quiet, doc.mark.date)
}

#let running-head = context {
  set text(size: 8.5pt, fill: quiet, hyphenate: false)
  let first = here().page() == 1
  if first and mark != none { align(right, mark) }
  if not first {
    grid(columns: (1fr, auto), column-gutter: 1.5em, align: (left + bottom, right + bottom), doc.running.left, if mark == none { doc.running.right } else { mark })
    v(-0.55em)
    line(length: 100%, stroke: hairline)
  }
}

#let running-foot = context {
  set text(size: 8.5pt, fill: quiet, hyphenate: false)
  let last = counter(page).final().first()
  align(right, [#word.page #counter(page).display() #word.pageOf #last])
}

#set page(
  paper: look.paper,
  margin: (top: look.margins.top * 1mm, bottom: look.margins.bottom * 1mm, left: look.margins.left * 1mm, right: look.margins.right * 1mm),
  header: running-head,
  header-ascent: 9mm,
  footer: running-foot,
  footer-descent: 9mm,
)
#set par.line(
  numbering: if look.lineNumbers { n => if calc.rem(n, 5) == 0 { pdf.artifact(text(size: 7.5pt, fill: quiet, str(n))) } } else { none },
  numbering-scope: "page",
  number-margin: right,
  number-clearance: 6mm,
)
`;
