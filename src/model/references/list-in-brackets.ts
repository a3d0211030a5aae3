const OPEN = "(（";
const CLOSE = ")）";

/**
 * The items of a list that stands in brackets after a colon. A separator
 * within inner brackets separates nothing.
 *
 * @example
 * listInBrackets("(责任单位:甲局,各区(乙、丙)政府)", ",、")
 * -> ["甲局", "各区(乙、丙)政府"]
 */
export function listInBrackets(
  sentence: string,
  separators: string,
): readonly string[] {
  const inner = /^[(（][^:：]*[:：](.*)[)）]$/.exec(sentence)?.[1];
  if (inner === undefined) return [];
  const items = [""];
  let depth = 0;
  for (const character of inner) {
    if (OPEN.includes(character)) depth += 1;
    if (CLOSE.includes(character)) depth -= 1;
    if (depth === 0 && separators.includes(character)) items.push("");
    else items.push(`${items.pop() ?? ""}${character}`);
  }
  return items.map((item) => item.trim());
}
