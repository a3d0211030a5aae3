/**
 * Which of things set in rows one after another have a row to themselves. It
 * is told of all before any is drawn, so that none need move when one follows.
 * @param widths of each, in columns, at most `columns`
 */
export function aloneInRow(
  widths: readonly number[],
  columns: number,
): readonly boolean[] {
  const rows: number[][] = [];
  let taken = columns;
  for (const [at, width] of widths.entries()) {
    if (taken + width > columns) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(at);
    taken += width;
  }
  return rows.flatMap((row) => row.map(() => row.length === 1));
}
