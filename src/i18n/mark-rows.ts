/**
 * Marks of measures in two rows of one length, so that they stand side by side
 * where there is room and below one another on a phone.
 */
export function inMarkRows<Mark>(
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const half = Math.ceil(marks.length / 2);
  return [marks.slice(0, half), marks.slice(half)];
}
