/**
 * How wide things are that are set in rows one after another: the last of each
 * row takes what the others leave. It is told of all before any is drawn, so
 * that none need move when another follows.
 * @param widths of each at the least, in columns, at most `columns`
 * @example fillRows([2, 1, 1], 3) // [2, 1, 3]
 */
export function fillRows(
  widths: readonly number[],
  columns: number,
): readonly number[] {
  const rows: number[][] = [];
  let left = 0;
  for (const width of widths) {
    if (width > left) {
      rows.push([]);
      left = columns;
    }
    rows.at(-1)?.push(width);
    left -= width;
  }
  return rows.flatMap((row) => {
    const others = row.slice(0, -1);
    const taken = others.reduce((sum, width) => sum + width, 0);
    return [...others, columns - taken];
  });
}
