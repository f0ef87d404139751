import type { Language } from "../../agreement/model.js";
import { GROUP_NAMES, RULE_PAGE } from "../../messages/rule-pages.js";
import { SEVERITY_WORDS } from "../../messages/validation-report.js";
import { CHECK_STAGES, type RuleExample, type RuleMeta } from "../../validate/rule.js";
import { escapeTerminal } from "../../writers/terminal-safe.js";
import type { ShowOptions } from "../options.js";
import { leftRight, wrap } from "../terminal/layout.js";
import { padded, textWidth } from "../terminal/width.js";

type PageOptions = Pick<ShowOptions, "language" | "columns" | "paint">;

/** Rules by group, groups in the order of their names' list and rules by code. */
export function rulesByGroup(rules: readonly RuleMeta[]): { group: RuleMeta["group"]; rules: RuleMeta[] }[] {
  const groups = Object.keys(GROUP_NAMES) as RuleMeta["group"][];
  return groups
    .map((group) => ({ group, rules: rules.filter((rule) => rule.group === group) }))
    .filter(({ rules: inGroup }) => inGroup.length > 0);
}

/** "utkast: av · remiss: varning · antagande: fel", stages alike told together. */
export function severityText({ severity }: RuleMeta, language: Language): string {
  const words = CHECK_STAGES.map((stage) => SEVERITY_WORDS[severity[stage]][language]);
  if (new Set(words).size === 1) return words[0] ?? "";
  return CHECK_STAGES.map((stage, i) => `${RULE_PAGE.stages[stage][language]}: ${words[i] ?? ""}`).join(" · ");
}

/** Every rule on a line: code, name, what it is about. */
export function rulesTerminal(rules: readonly RuleMeta[], o: PageOptions): string {
  const { language, paint } = o;
  const widest = Math.max(0, ...rules.map(({ name }) => textWidth(name)));
  const lines = rulesByGroup(rules).flatMap(({ group, rules: inGroup }) => [
    paint.heading(GROUP_NAMES[group][language]),
    ...inGroup.flatMap(({ code, name, title }) => {
      const lead = `  ${code}  ${padded(name, widest)}  `;
      if (o.columns - textWidth(lead) >= 24) {
        const [first = "", ...rest] = wrap(title[language], o.columns, textWidth(lead), paint);
        return [paint.quiet(`  ${code}  `) + padded(name, widest) + first.slice(textWidth(lead) - 2), ...rest];
      }
      return [`${paint.quiet(`  ${code}  `)}${name}`, ...wrap(title[language], o.columns, 8, paint)];
    }),
    "",
  ]);
  const end = `${RULE_PAGE.count(rules.length)[language]}. ${RULE_PAGE.explainOne[language]}`;
  return `${[...lines, ...wrap(end, o.columns, 0, paint).map(paint.quiet)].join("\n")}\n`;
}

function exampleLines(title: string, text: string, o: PageOptions): string[] {
  const lines = text.trimEnd().split("\n");
  return ["", o.paint.heading(title), ...lines.map((line) => `    ${escapeTerminal(line)}`.trimEnd())];
}

/** The conditions of an example that are not the usual ones. */
export function conditionsOf({ stage, asOf }: RuleExample, language: Language): string {
  const parts = [
    ...(stage === undefined ? [] : [RULE_PAGE.stages[stage][language]]),
    ...(asOf === undefined ? [] : [RULE_PAGE.asOf(asOf)[language]]),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

/** One rule: what, how serious, why, and an example of each kind. */
export function ruleTerminal(rule: RuleMeta, o: PageOptions): string {
  const { language, paint, columns } = o;
  const section = (title: string, text: string) => ["", paint.heading(title), ...wrap(text, columns, 2, paint)];
  const [example] = rule.examples;
  const examples =
    example === undefined
      ? []
      : [
          ...exampleLines(`${RULE_PAGE.bad[language]}${conditionsOf(example, language)}`, example.bad, o),
          ...exampleLines(RULE_PAGE.good[language], example.good, o),
        ];
  const lines = [
    leftRight(rule.title[language], `${rule.name} · ${rule.code}`, columns, paint.heading, paint.quiet),
    ...section(RULE_PAGE.why[language], rule.why[language]),
    ...section(RULE_PAGE.severity[language], severityText(rule, language)),
    ...examples,
    ...section(RULE_PAGE.exception[language], `<!-- samsyn-allow ${rule.name}: ${RULE_PAGE.reason[language]} -->`),
  ];
  return `${lines.join("\n")}\n`;
}
