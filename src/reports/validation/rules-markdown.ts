import type { Language } from "../../agreement/model.js";
import { GROUP_NAMES, RULE_PAGE } from "../../messages/rule-pages.js";
import type { RuleExample, RuleMeta } from "../../validate/rule.js";
import { conditionsOf, rulesByGroup, severityText } from "./rule-pages.js";

function fenced(text: string): string[] {
  const runs = text.match(/`+/gu) ?? [];
  const fence = "`".repeat(runs.reduce((longest, run) => Math.max(longest, run.length + 1), 3));
  return [`${fence}markdown`, text.trimEnd(), fence, ""];
}

function exampleOf(example: RuleExample | undefined): string[] {
  if (example === undefined) return [];
  const conditions = conditionsOf(example, "en");
  return [
    `${RULE_PAGE.bad.en}${conditions} / ${RULE_PAGE.bad.sv.toLowerCase()}:`,
    "",
    ...fenced(example.bad),
    `${RULE_PAGE.good.en} / ${RULE_PAGE.good.sv.toLowerCase()}:`,
    "",
    ...fenced(example.good),
  ];
}

function ruleOf(rule: RuleMeta): string[] {
  const told = (language: Language) => `**${rule.title[language]}.** ${rule.why[language]}`;
  return [
    `### ${rule.name}`,
    "",
    `\`${rule.code}\` · ${severityText(rule, "en")}`,
    "",
    told("en"),
    "",
    told("sv"),
    "",
    ...exampleOf(rule.examples[0]),
  ];
}

/** The reference of every rule as a Markdown page, in both languages, written from the rules themselves. */
export function rulesMarkdown(rules: readonly RuleMeta[]): string {
  const groups = rulesByGroup(rules);
  const contents = groups.flatMap(({ group, rules: inGroup }) => [
    `- ${GROUP_NAMES[group].en} / ${GROUP_NAMES[group].sv}`,
    ...inGroup.map(({ code, name, title }) => `  - [${code} ${name}](#${name}): ${title.en} / ${title.sv}`),
  ]);
  const lines = [
    "# Rules",
    "",
    "This page is written by `npm run docs` from the rules themselves. `samsyn rules NAME` shows the same on the screen; names and codes both work.",
    "",
    "How serious a rule is depends on the stage: as a draft, before consultation, before adoption. A project file can change that, and an exception",
    "with a reason can stand beside a clause: `<!-- samsyn-allow rule-name: reason -->`. See [validate.md](validate.md).",
    "",
    ...contents,
    "",
    ...groups.flatMap(({ group, rules: inGroup }) => [
      `## ${GROUP_NAMES[group].en} / ${GROUP_NAMES[group].sv}`,
      "",
      ...inGroup.flatMap(ruleOf),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
