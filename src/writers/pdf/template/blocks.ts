/** One function for each kind of block. */
export const BLOCKS = String.raw`
#let note-text(shown) = text(size: 9.5pt, fill: quiet, shown)

#let set-paragraph(b) = {
  let shown = clause-number(b.number) + (if b.label != none [#b.label#h(0.6em)]) + runs(b.runs)
  if b.role == "note" { block(note-text(shown)) }
  else if b.role == "notice" { block(width: 100%, stroke: (left: 2.5pt + accent), inset: (left: 9pt, y: 4pt), emph(shown)) }
  else { par(shown) }
}

#let set-item(it, set-block, depth) = {
  clause-number(it.number)
  runs(it.runs)
  for b in it.blocks { parbreak(); set-block(b, depth: depth) }
}

// An item of no more signs than fit on three lines is never parted between pages, for no line stands alone; to say so beforehand spares work.
#let may-part(it) = it.blocks.len() > 0 or it.runs.map(r => r.text.len()).sum(default: 0) > 220

// Typst sets every item twice to learn how wide the columns of a list are. Where the mark takes no room and the item takes all the rest, both
// times are alike, and the second costs nothing; the room of the widest mark is then part of the indent.
#let set-list(b, set-block, depth) = {
  let bullets = b.items.all(it => it.label == none)
  let bodies = b.items.map(it => block(width: 100%, breakable: may-part(it), set-item(it, set-block, if bullets { depth + 1 } else { depth })))
  let marks = if bullets { (if calc.even(depth) { sym.bullet } else { sym.dash.en },) }
  else if b.numbered { range(b.items.len()).map(i => numbering("1.", b.start + i)) }
  else { b.items.map(it => it.mark) }
  context {
    let room = calc.max(..marks.map(m => measure[#m].width))
    let indent = 0.65em.to-absolute() + room
    let mark(m) = box(width: 0pt, box(width: room, align(if b.numbered { end } else { start }, m)))
    if bullets { list(marker: mark(marks.first()), body-indent: indent, ..bodies) }
    else { enum(start: b.start, numbering: n => mark(marks.at(n - b.start)), number-align: start, body-indent: indent, ..bodies) }
  }
}

#let set-table(b) = {
  let count = b.columns.len()
  let columns = b.columns.map(c => c.share * 1fr)
  let aligns = b.columns.map(c => if c.align == "right" { right } else if c.align == "center" { center } else { left })
  let cells = b.rows.map(row => row.map(runs)).flatten()
  let shown = {
    set text(size: if count > 12 { 7.5pt } else if count > 5 { 8.5pt } else { 9.5pt })
    set par(leading: 0.55em)
    if b.caption != "" { block(sticky: true, below: 0.6em, strong(b.caption)) }
    table(
      columns: columns,
      align: aligns,
      inset: (x: 5pt, y: 4.5pt),
      stroke: (x, y) => (bottom: hairline, top: if y == 0 { 0.9pt + accent } else { none }),
      ..if b.head != none { (table.header(..b.head.map(cell => strong(runs(cell)))),) },
      ..cells,
    )
  }
  numbered(b.number, above: 1.1em, below: 1.1em, shown)
}

// On a page of its own that lies down, under the heading that it would otherwise part from.
#let is-wide(b) = b.kind == "table" and b.columns.len() > 8

#let set-signatures(b) = {
  let field(name) = block(width: 100%, above: 0pt, below: 0pt, {
    v(13mm)
    line(length: 100%, stroke: 0.6pt + ink)
    v(-0.7em)
    text(size: 8.5pt, fill: quiet, name)
  })
  let signer(s) = block(breakable: false, width: 100%, above: 1.8em, below: 1.2em, {
    if s.name != "" { block(sticky: true, below: 0pt, strong(s.name)) }
    let odd = calc.odd(s.fields.len())
    let rest = s.fields.slice(if odd { 1 } else { 0 }).map(f => field(f.name))
    grid(columns: (1fr, 1fr), column-gutter: 10mm, ..if odd { (grid.cell(colspan: 2, field(s.fields.first().name)),) }, ..rest)
  })
  let all = {
    for s in b.signers { signer(s) }
  }
  if b.level != none { heading(level: below-title(b.level), b.heading) }
  set par.line(numbering: none)
  if b.signers.len() < 5 { block(breakable: false, width: 100%, all) } else { all }
}

#let set-block(b, depth: 0) = {
  if b.kind == "heading" [
    #heading(level: below-title(b.level), (if b.label != none [#b.label ]) + runs(b.runs))#if b.id != none { label("h-" + b.id) }
  ]
  else if b.kind == "paragraph" { set-paragraph(b) }
  else if b.kind == "list" { set-list(b, set-block, depth) }
  else if b.kind == "table" { set-table(b) }
  else if b.kind == "quote" { numbered(b.number, quote(block: true, for inner in b.blocks { set-block(inner, depth: depth) })) }
  else if b.kind == "verbatim" { numbered(b.number, block(width: 100%, fill: luma(246), inset: 7pt, raw(b.text, block: true))) }
  else if b.kind == "picture" { numbered(b.number, block(width: 100%, stroke: hairline, inset: 8pt, note-text([#word.picture: #b.alt]))) }
  else if b.kind == "rule" { align(center, line(length: 30%, stroke: hairline)) }
  else if b.kind == "page-break" { pagebreak(weak: true) }
  else if b.kind == "signatures" { set-signatures(b) }
}
`;
