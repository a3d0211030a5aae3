/**
 * What the server has left in a part of the page for its script.
 * @throws Error when nothing is there
 */
export function pageData(part: Element): unknown {
  const source = part.querySelector("script")?.textContent;
  if (!source) throw new Error("The page holds no data for its calculator");
  return JSON.parse(source);
}
