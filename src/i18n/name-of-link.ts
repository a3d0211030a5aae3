/**
 * What a link is called by one who hears it: the name of what it leads to,
 * after the words that are seen where the name does not hold them. Who
 * controls a page by voice says what is seen.
 * @example nameOfLink("2.2", "第（二）条第2句") // "2.2 第（二）条第2句"
 */
export function nameOfLink(seen: string, name: string): string {
  return name.includes(seen) ? name : `${seen} ${name}`;
}
