/** A declaration on one line of several variables with a value each, written as two lists. */
const PAIRED = /^(\s*)(const|let) \[([\w$, ]+)\] = \[(.+)\];$/gm;

/**
 * Writes `const [was, is] = [a, b]` as `const was = a, is = b`. The two mean the same, but an engine that has not optimised the function
 * yet makes an array and walks through it, each time: some thousand instructions where one assignment takes ten.
 * @param {string} source of a module
 */
export function pairedVariables(source) {
  return source.replace(PAIRED, apart);
}

/**
 * @param {string} whole
 * @param {string} indent
 * @param {string} keyword
 * @param {string} left the names
 * @param {string} right the values
 */
function apart(whole, indent, keyword, left, right) {
  const names = left.split(",").map((name) => name.trim());
  const values = elements(right);
  if (values === null || values.length !== names.length || names.includes("")) return whole;
  return `${indent}${keyword} ${names.map((name, i) => `${name} = ${values[i]}`).join(", ")};`;
}

/**
 * The elements of a list, or null where it holds something that this does not read: a text, a template, a pattern, a comment.
 * @param {string} list without its brackets
 */
function elements(list) {
  if (/["'`/\\]|\.\.\.|=>/.test(list.replaceAll('""', ""))) return null;
  /** @type {string[]} */
  const found = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const sign = list[at];
    if (sign !== undefined && "([{<".includes(sign)) depth += 1;
    else if (sign !== undefined && ")]}>".includes(sign)) depth -= 1;
    else if ((sign === "," && depth === 0) || sign === undefined) {
      found.push(list.slice(from, at).trim());
      from = at + 1;
    }
    if (depth < 0) return null;
  }
  return depth === 0 ? found : null;
}
