// Shipped to the browser.

export type Parameter = readonly [name: string, value: string];

/** `&amp;` was copied from a page's text. */
const BETWEEN = /&(?:amp(?:;|%3B))*/i;

/** Marks at the end of a link that stood in a sentence. */
const AFTER_LINK = /[.。，、；：！？）」』】》]+$/;

/**
 * The parameters of an address, in their order, also where the address was
 * copied with its `&` as `&amp;`.
 * @param query from its `?` on, or empty
 */
export function readQuery(query: string): readonly Parameter[] {
  return [...new URLSearchParams(partsOf(query).join("&"))];
}

/**
 * The parameters that a page knows, without the marks that followed the link
 * in a sentence; what others put into the address is none of them.
 * @example readOwn("?from=chat&amount=24m。", ["amount"]) // [["amount", "24m"]]
 */
export function readOwn(
  query: string,
  known: readonly string[],
): readonly Parameter[] {
  return readQuery(query.trim())
    .filter(([name]) => known.includes(name))
    .map(([name, value]) => [name, value.replace(AFTER_LINK, "")]);
}

/** Empty when there is none. */
export function firstValue(
  query: readonly Parameter[],
  wanted: string,
): string {
  return query.find(([name]) => name === wanted)?.[1] ?? "";
}

/**
 * A page's own query, and after it what others put into the one before, as it
 * stood there: it belongs to them.
 * @param own with its `?`, or empty
 * @example joinQuery("?q=b", "?q=a&from=chat", ["q"]) // "?q=b&from=chat"
 */
export function joinQuery(
  own: string,
  before: string,
  known: readonly string[],
): string {
  const foreign = partsOf(before).filter((part) => !isOwn(part, known));
  return queryOf([...partsOf(own), ...foreign]);
}

/**
 * The part of a query that a page knows, as it stands there.
 * @example ownQuery("?q=a&from=chat", ["q"]) // "?q=a"
 */
export function ownQuery(query: string, known: readonly string[]): string {
  return queryOf(partsOf(query).filter((part) => isOwn(part, known)));
}

/** The query of what is said of some parameters, with its `?`; else empty. */
export function saidQuery<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, string>>,
): string {
  const said = names
    .map((name) => [name, values[name].trim()])
    .filter(([, value]) => value !== "");
  return said.length > 0 ? `?${String(new URLSearchParams(said))}` : "";
}

function partsOf(query: string): readonly string[] {
  return query
    .replace(/^\?/, "")
    .split(BETWEEN)
    .filter((part) => part !== "");
}

function isOwn(part: string, known: readonly string[]): boolean {
  return readQuery(part).some(([name]) => known.includes(name));
}

function queryOf(parts: readonly string[]): string {
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
