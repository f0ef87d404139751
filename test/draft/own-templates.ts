/** A template of one's own, small enough to spoil. */
export const own = `---
samsyn: template/1
name: eget
version: "1"
title: { sv: Eget, en: Own }
about: { sv: En liten mall, en: A small template }
language: sv
level: regional
shape: actions
questions:
  - key: place
    type: place
    ask: { sv: "Vilket län?", en: "Which county?" }
  - key: body.name
    type: text
    ask: { sv: "Vilken grupp?", en: "Which group?" }
    default: arbetsgruppen
  - key: shape
    type: choice
    ask: { sv: "Vilken form?", en: "Which shape?" }
    choices:
      - { value: short, label: { sv: Kort, en: Short } }
      - { value: long, label: { sv: Lång, en: Long } }
    default: short
  - key: years
    type: number
    ask: { sv: "Hur många år?", en: "How many years?" }
    when: "shape == 'long'"
    default: 4
    min: 1
    max: 10
  - key: others
    type: list
    ask: { sv: "Fler parter?", en: "More parties?" }
    required: false
meta:
  county: "{{ place.county }}"
  parties:
    - { name: "{{ public.name }}", sector: public }
    - { for: other in others, name: "{{ other }}", sector: civil }
---
# Överenskommelse {{ place.in }}

{% include "del" %}

{% if shape == "long" %}
Den gäller i {{ years | words }} år.
{% endif %}
## Organisation

{{ body.name | cap }} är {{ body.indefinite }} med {{ "antal" | decide }} ledamöter.
{% for other in others %}
- {{ other }}
{% endfor %}
`;

export const part = "Här möts {{ public.name }} och föreningarna.\n";

/** A folder of it, with some text in it replaced. */
export function folder(replace: readonly [old: string, fresh: string][] = [], more: Readonly<Record<string, string>> = {}) {
  let text = own;
  for (const [old, fresh] of replace) {
    if (!text.includes(old)) throw new Error(`not in the template: ${old}`);
    text = text.replace(old, () => fresh);
  }
  return { "mallar/eget/template.md": text, "mallar/eget/del.md": part, ...more };
}

/** The line of the template that begins with a text, from 1. */
export function lineOf(start: string, text: string = own): number {
  return text.split("\n").findIndex((line) => line.trimStart().startsWith(start)) + 1;
}
