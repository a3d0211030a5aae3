/** The rows of a table (RFC 4180) by the names in its first row. */
export function readCsv(text: string): readonly Record<string, string>[] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(cells)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ",") rows.push([]);
  }
  const [names = [], ...held] = rows.filter((row) => row.length > 0);
  return held.map((row) =>
    Object.fromEntries(names.map((name, at) => [name, row[at] ?? "?"])),
  );
}
