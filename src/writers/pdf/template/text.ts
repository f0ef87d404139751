/** Runs of text, headings, lists and footnotes. */
export const TEXT = String.raw`
#let lines(words) = words.split("\n").join(linebreak())

// A line through or under words is told by few programs that read aloud, so a sign at either end says the same. No line ends between it and them.
#let between(sign, shown) = {
  let end = text(size: 0.75em, weight: "regular", sign)
  end + sym.wj + shown + sym.wj + end
}

#let run(r) = {
  if "note" in r {
    let tag = label("note-" + str(r.note))
    if r.first { [#footnote(doc.notes.at(r.note - 1).map(run).join())#tag] } else { footnote(tag) }
    return
  }
  let shown = if "whole" in r { box(r.text) } else { lines(r.text) }
  if "code" in r { shown = text(font: "DejaVu Sans Mono", size: 0.82em, shown) }
  if "strong" in r { shown = strong(shown) }
  if "emphasis" in r { shown = emph(shown) }
  if "struck" in r { shown = strike(shown) }
  if "change" in r {
    if r.change == "insert" { shown = text(fill: accent, weight: "bold", between("+", underline(stroke: 0.8pt, offset: 0.16em, shown))) }
    else { shown = text(fill: gone, between(sym.minus, strike(stroke: 0.8pt, shown))) }
  }
  // Read aloud and parted at the ends of lines as its own language is.
  if "language" in r { shown = text(lang: r.language, shown) }
  if "link" in r { shown = link(r.link, underline(stroke: 0.4pt + accent, offset: 0.16em, text(fill: accent, hyphenate: false, shown))) }
  shown
}
#let runs(list) = list.map(run).join()

// The number stands in the margin however deep in a list its clause does.
#let clause-number(n) = if n != none {
  box(width: 0pt, context place(right + bottom, dx: look.margins.left * 1mm - here().position().x - 3.5mm, text(size: 7.5pt, fill: quiet, str(n))))
}

// A block has no first line of its own for the number to stand in, so it stands beside its top.
#let numbered(n, above: auto, below: auto, shown) = block(width: 100%, above: above, below: below, {
  if n != none {
    context place(top + left, dx: look.margins.left * 1mm - here().position().x - 12mm, dy: 0.5em, box(width: 8.5mm, align(right, text(size: 7.5pt, fill: quiet, str(n)))))
  }
  shown
})

// The title is the heading of level 1, so that those who jump from heading to heading begin there.
#let below-title(level) = calc.min(level + 1, 6)

#show heading: it => {
  let size = (if look.cover { 30pt } else { 25pt }, 16.5pt, 13.5pt, 11pt, 11pt, 11pt).at(it.level - 1)
  let above = (0em, 2.1em, 1.9em, 1.35em, 1.2em, 1.2em).at(it.level - 1)
  let below = (0.7em, 0.85em, 0.75em, 0.6em, 0.6em, 0.6em).at(it.level - 1)
  set text(font: head-fonts, size: size, hyphenate: false, fill: if it.level < 4 { accent } else { ink }, weight: if it.level < 3 { "regular" } else { "bold" })
  set par(leading: 0.45em)
  block(above: above, below: below, sticky: true, it.body)
}

#set list(indent: 0.2em, spacing: 0.8em)
#set enum(indent: 0.2em, spacing: 0.8em)
#set footnote.entry(separator: line(length: 28%, stroke: hairline), gap: 0.5em)
#show footnote.entry: set text(size: 9pt)
#show quote.where(block: true): set block(above: 0.9em, below: 0.9em)
`;
