import type { Language } from "../../agreement/model.js";
import { PRINT } from "../../messages/print.js";
import type { Block, Heading, Item, List, Paragraph, Run, Signatures, Table } from "../print/document.js";
import { markOf } from "../print/labels.js";
import { anchorOf } from "./anchors.js";
import { inlineOf } from "./inline.js";
import { type Content, html, type Markup, trusted } from "./markup.js";

/** Sets blocks as elements. One for each page: it remembers which notes have been marked. */
export class BlockMarkup {
  private readonly marked = new Set<number>();
  private readonly language: Language;
  private unnamed = 0;

  constructor(language: Language) {
    this.language = language;
  }

  all(blocks: readonly Block[]): Markup[] {
    return blocks.map((block) => this.block(block));
  }

  private block(block: Block): Markup {
    switch (block.kind) {
      case "heading":
        return this.heading(block);
      case "paragraph":
        return this.paragraph(block);
      case "list":
        return this.list(block);
      case "table":
        return this.table(block);
      case "quote":
        return html`<blockquote${idOf(block)}>${numberOf(block)}${this.all(block.blocks)}</blockquote>`;
      case "verbatim":
        return html`<div${idOf(block)} class="boxed">${numberOf(block)}<pre tabindex="0"><code>${block.text}</code></pre></div>`;
      case "picture":
        return html`<p${idOf(block)} class="picture boxed">${numberOf(block)}${PRINT.picture[this.language]}: ${block.alt}</p>`;
      case "rule":
        return html`<hr>`;
      case "page-break":
        return html`<div class="page-break"></div>`;
      case "signatures":
        return this.signatures(block);
    }
  }

  private heading({ id, level, label, runs }: Heading): Markup {
    const name = trusted(`h${Math.min(level + 1, 6)}`);
    const anchor = id === null ? null : html` id="${anchorOf(id)}"`;
    return html`<${name}${anchor}>${label !== null && `${markOf(label) ?? ""} `}${this.inline(runs)}</${name}>`;
  }

  private paragraph(block: Paragraph): Markup {
    const { role, label, runs } = block;
    const looks = role === "text" ? null : html` class="${role}"`;
    return html`<p${idOf(block)}${looks}>${numberOf(block)}${labelOf(label)}${this.inline(runs)}</p>`;
  }

  private list({ numbered, start, items }: List): Markup {
    if (numbered) {
      const from = start === 1 ? null : html` start="${start}"`;
      return html`<ol${from}>${items.map((item) => this.item(item, null))}</ol>`;
    }
    const labelled = items.some(({ label }) => label !== null);
    return labelled
      ? html`<ul class="labelled">${items.map((item) => this.item(item, item.label))}</ul>`
      : html`<ul>${items.map((item) => this.item(item, null))}</ul>`;
  }

  private item(item: Item, label: string | null): Markup {
    return html`<li${idOf(item)}>${numberOf(item)}${labelOf(label)}${this.inline(item.runs)}${this.all(item.blocks)}</li>`;
  }

  /** In a frame of its own, which scrolls where the table is wider than the page. */
  private table(block: Table): Markup {
    const { caption, columns, head, rows, rowHeads } = block;
    const cell = (name: "td" | "th", runs: readonly Run[], column: number, scope: "col" | "row" | null) => {
      const align = columns[column]?.align ?? "left";
      const looks = align === "left" ? null : html` class="${align}"`;
      const element = trusted(name);
      return html`<${element}${scope !== null && html` scope="${scope}"`}${looks}>${this.inline(runs)}</${element}>`;
    };
    // A cell of the head without words heads nothing.
    const headCell = (runs: readonly Run[], i: number) =>
      runs.length === 0 ? cell("td", runs, i, null) : cell("th", runs, i, "col");
    const rowOf = (row: readonly Run[][]) =>
      row.map((runs, i) => (rowHeads && i === 0 ? cell("th", runs, i, "row") : cell("td", runs, i, null)));
    this.unnamed += caption === "" ? 1 : 0;
    const name = caption === "" ? `${PRINT.table[this.language]} ${this.unnamed}` : caption;
    return html`<div${idOf(block)} class="frame" role="region" aria-label="${name}" tabindex="0">${numberOf(block)}<table>
${caption !== "" && html`<caption>${caption}</caption>`}
${head !== null && html`<thead><tr>${head.map(headCell)}</tr></thead>`}
<tbody>${rows.map((row) => html`<tr>${rowOf(row)}</tr>`)}</tbody>
</table></div>`;
  }

  private signatures({ level, heading, signers }: Signatures): Markup {
    const own =
      level === null ? null : this.heading({ kind: "heading", id: null, level, label: null, runs: [{ text: heading }] });
    const blocks = signers.map(({ name, fields }) => {
      const lines = fields.map(
        (field) => html`<p${field.id !== null && html` id="${anchorOf(field.id)}"`} class="field">${field.name}</p>`,
      );
      return html`<div class="signer">${name !== "" && html`<p class="signer-name">${name}</p>`}${lines}</div>`;
    });
    return html`<div class="signatures">${own}${blocks}</div>`;
  }

  private inline(runs: readonly Run[]): Content {
    return inlineOf(runs, this.language, (note) => {
      const first = !this.marked.has(note);
      this.marked.add(note);
      return first;
    });
  }
}

function idOf({ id }: { id: string | null }): Content {
  return id === null ? null : html` id="${anchorOf(id)}"`;
}

function numberOf({ number }: { number: number | null }): Content {
  return number === null ? null : html`<span class="number">${number}</span> `;
}

function labelOf(label: string | null): Content {
  return label === null ? null : html`<span class="label">${markOf(label)}</span> `;
}
