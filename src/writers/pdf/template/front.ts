/** The head of the first page, the contents, and then everything in its order. */
export const FRONT = String.raw`
#let front = {
  if look.logo != none { block(below: 8mm, image(look.logo.path, height: look.logo.height * 1mm, alt: look.logo.alt)) }
  if look.cover { v(28%) }
  heading(level: 1, outlined: false, bookmarked: false, doc.title)
  if doc.subtitle != "" { block(above: 0pt, below: 1.1em, par(text(font: head-fonts, size: 10.5pt, fill: quiet, doc.subtitle))) }
  line(length: 100%, stroke: 1.2pt + accent)
  if doc.facts.len() > 0 {
    set text(size: 10pt)
    set strong(delta: 0)
    set par(leading: 0.55em)
    block(above: 1.1em, below: 1.6em, terms(
      separator: [],
      hanging-indent: 34mm,
      spacing: 0.55em,
      ..doc.facts.map(f => terms.item(box(width: 34mm, text(fill: quiet, weight: "regular", f.name)), f.value)),
    ))
  }
  if look.cover { pagebreak() }
}

#let contents = {
  show outline.entry.where(level: 2): set block(above: 0.75em)
  set outline.entry(fill: box(width: 1fr, inset: (x: 4pt), line(length: 100%, stroke: (paint: quiet, thickness: 0.5pt, dash: "loosely-dotted"))))
  set text(size: 10.5pt, hyphenate: false)
  {
    show heading: it => block(above: 1.6em, below: 0.8em, sticky: true, text(font: head-fonts, size: 12pt, weight: "bold", fill: ink, it.body))
    heading(level: 2, outlined: false, bookmarked: false, word.contents)
  }
  outline(title: none, depth: 3, indent: n => calc.max(n - 1, 0) * 1.2em)
  v(1em)
}

#{
  set par.line(numbering: none)
  front
  if look.contents { contents; if look.cover { pagebreak(weak: true) } }
}
#for (i, b) in doc.body.enumerate() {
  let next = doc.body.at(i + 1, default: none)
  let before = if i > 0 { doc.body.at(i - 1) }
  if b.kind == "heading" and next != none and is-wide(next) { }
  else if is-wide(b) {
    page(flipped: true, {
      if before != none and before.kind == "heading" { set-block(before) }
      set-block(b)
    })
  }
  else { set-block(b) }
}
`;
