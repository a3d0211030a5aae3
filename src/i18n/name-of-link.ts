/**
 * The name of a link for one who hears it: the name of its target,
 * after the words that are seen where the name does not hold them. Who
 * controls a page by voice says what is seen.
 * @example nameOfLink("2.2", "第（二）条第2句") // "2.2 第（二）条第2句"
 */
export function nameOfLink(seen: string, name: string): string {
  return name.includes(seen) ? name : `${seen} ${name}`;
}
