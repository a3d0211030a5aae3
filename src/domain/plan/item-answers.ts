/** Between the answers about several supports, in the order of the supports. */
const BETWEEN = { choice: ",", sum: ";" } as const;

/** In a sum a comma may stand between thousands. */
type AnswerKind = keyof typeof BETWEEN;

/** In an answer that cannot be read the mark would begin the next one. */
const WIDE = { choice: "，", sum: "；" } as const;

/**
 * The answer about each support. A single choice is about all of them, a
 * single sum about the first. With more answers than supports the last one is
 * none: it is kept whole, to be named.
 * @example splitAnswers("no,yes", 2, "choice") // ["no", "yes"]
 */
export function splitAnswers(
  text: string,
  count: number,
  kind: AnswerKind,
): readonly string[] {
  const all = text.split(BETWEEN[kind]);
  const isForAll = all.length === 1 && kind === "choice";
  const last = all.slice(count - 1).join(BETWEEN[kind]);
  return Array.from({ length: count }, (_, at) => {
    if (isForAll) return text;
    return at < count - 1 ? (all[at] ?? "") : last;
  });
}

/** The text that `splitAnswers` reads; empty where nothing was answered. */
export function joinAnswers(
  answers: readonly string[],
  kind: AnswerKind,
): string {
  const [first = "", ...others] = answers;
  if (others.length === 0) return first;
  const said = answers.map((answer) =>
    answer.replaceAll(BETWEEN[kind], WIDE[kind]),
  );
  if (kind === "sum") return said.join(BETWEEN.sum).replace(/;+$/, "");
  const known = said.map((answer) => answer || "unknown");
  const isOne = known.every((answer) => answer === known[0]);
  // An answer that was not given is left out, as it is of a single support.
  if (isOne) return said.find(Boolean) ?? "";
  return known.join(BETWEEN.choice);
}
