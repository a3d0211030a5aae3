/**
 * The value that stands where a person must still decide. It is never read as
 * an answer: whatever holds it is told as left to enter.
 */
export const LEFT = "todo";

/** True for the mark, in whatever case it was typed. */
export function isLeft(value: unknown): boolean {
  return typeof value === "string" && value.toLowerCase() === LEFT;
}
