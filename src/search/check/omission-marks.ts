/** The one mark that stands for all others in what is compared. */
export const OMITTED = "…";

const DOTS = String.raw`…+|⋯+|\.{3,}|\.(?:\s\.){2,}|。{3,}|\*(?:\s?\*){2,}|(?:[…⋯.。]\s?){3,}`;
const SAID =
  "[上中下前后後]?略|以下略|此处略|节略|节选|omitted|omission|snip|cut|gap";
const BRACKETS = String.raw`[[［(（【〔]\s*(?:${SAID}|${DOTS})?\s*[\]］)）】〕]`;
/** With nothing in them, only square brackets say that something is left out. */
const MARKS = new RegExp(
  String.raw`${BRACKETS.replace(")?", ")")}|\[\s*\]|${DOTS}`,
  "gi",
);

/**
 * A text with one mark for each of the ways to say that words are left out,
 * every sign in its old place.
 * @example withoutMarks("a [omitted] b") // "a …         b"
 */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, (mark) => OMITTED.padEnd(mark.length));
}
