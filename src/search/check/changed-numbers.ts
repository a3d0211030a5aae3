import type { Step } from "./align-tokens.ts";
import type { FoundPiece } from "./found-piece.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import type { Quotation } from "./quoted-words.ts";
import { isTelling, type TextToken } from "./text-places.ts";

type Tokens = readonly QuoteToken[];

/** A number of a quotation that the text does not have there. */
export interface ChangedNumber {
  readonly quoted: string;
  /** The text's own in its place; missing where it has none. */
  readonly told?: string;
}

/** Words between a changed number and the last word that is the same. */
const NEAR = 6;

/**
 * The numbers of a quotation that are changed or added.
 * @param isLoose true if other words may stand around the quotation
 */
export function changedNumbers(
  pieces: readonly FoundPiece[],
  quotation: Quotation,
  isLoose: boolean,
): readonly ChangedNumber[] {
  const changed = pieces.flatMap((piece) =>
    changesIn(piece.steps).flatMap(({ missing, added }) => {
      const ours = missing ? numbersOf(piece.text.tokens, missing.told) : [];
      const theirs = numbersOf(quotation.tokens, added.quoted);
      const [first, last] = [theirs[0], theirs.at(-1)];
      // One number that is written in parts.
      if (first && last && ours[0] && ours.length === 1)
        return isSameSize(first, ours[0])
          ? []
          : [
              {
                quoted: quotation.text.slice(first.start, last.end),
                told: wordsOf(piece, ours[0]),
              },
            ];
      return theirs.flatMap((own, at): readonly ChangedNumber[] => {
        const told = ours[at];
        if (told ? isSameSize(own, told) : isElsewhere(own, piece)) return [];
        const quoted = quotation.text.slice(own.start, own.end);
        return [{ quoted, ...(told && { told: wordsOf(piece, told) }) }];
      });
    }),
  );
  return isLoose ? changed : [...changed, ...strangeNumbers(pieces, quotation)];
}

/** Numbers with a unit that stand in no piece, nor in the sentences of one. */
function strangeNumbers(
  pieces: readonly FoundPiece[],
  { text, tokens }: Quotation,
): readonly ChangedNumber[] {
  return tokens.flatMap((token, at) => {
    const isInside = pieces.some(
      ({ quoted: [from, to] }) => at >= from && at < to,
    );
    const isStrange =
      isTelling(token.key) &&
      !isInside &&
      !pieces.some((piece) => isElsewhere(token, piece));
    return isStrange ? [{ quoted: text.slice(token.start, token.end) }] : [];
  });
}

/** What is added, with what is missing in its place. */
function changesIn(steps: readonly Step[]) {
  return steps.flatMap((added, at) => {
    const before = steps[at - 1];
    const missing = before?.kind === "missing" ? before : undefined;
    return added.kind === "added" ? [{ added, missing }] : [];
  });
}

function numbersOf<Token extends QuoteToken>(
  tokens: readonly Token[],
  range: readonly [number, number],
): readonly Token[] {
  return tokens.slice(...range).filter(({ kind }) => kind === "number");
}

/** True of a number that its sentence has at another place. */
function isElsewhere({ key }: QuoteToken, { text, told }: FoundPiece): boolean {
  const own = new Set(
    text.tokens.slice(...told).map(({ sentence }) => sentence),
  );
  return text.tokens.some(
    (token) => token.key === key && own.has(token.sentence),
  );
}

/** True if only one of them says of what it is a number. */
function isSameSize(a: QuoteToken, b: QuoteToken): boolean {
  const [unit, size] = partsOf(a);
  const [otherUnit, otherSize] = partsOf(b);
  return size === otherSize && (!unit || !otherUnit);
}

function partsOf({ key }: QuoteToken): readonly [unit: string, size: string] {
  const parts = key.slice(1).split(" ");
  return [parts.length > 1 ? (parts[0] ?? "") : "", parts.at(-1) ?? ""];
}

function wordsOf({ text }: FoundPiece, { start, end, sentence }: TextToken) {
  const own = text.policy.sentences[sentence]?.words[text.locale].text ?? "";
  return own.slice(start, end);
}

/**
 * A number at an end of a quotation is held against the text's next one there,
 * with the words that stand before it.
 */
export function withEdgeNumbers(
  steps: readonly Step[],
  quoted: Tokens,
  told: Tokens,
): readonly Step[] {
  const all = withNextNumber(steps, quoted, told);
  const hasNumber = (step: Step | undefined) =>
    step?.kind === "added" && numbersOf(quoted, step.quoted).length > 0;
  const [first, last] = [all[0], all.at(-1)];
  if (last && hasNumber(last) && all.at(-2)?.kind === "kept") {
    const [from] = [last.told[1]];
    const found = told
      .slice(from, from + NEAR)
      .findIndex(({ kind }) => kind === "number");
    if (found >= 0)
      all.splice(-1, 0, missingAt(last.quoted[0], [from, from + found + 1]));
  }
  if (first && hasNumber(first) && all[1]?.kind === "kept") {
    const [to] = first.told;
    const from = Math.max(0, to - NEAR);
    const [found] = told
      .slice(from, to)
      .flatMap(({ kind }, at) => (kind === "number" ? [from + at] : []))
      .slice(-1);
    if (found !== undefined)
      all.unshift(missingAt(first.quoted[0], [found, to]));
  }
  return all;
}

/** A number right behind what is the same, where the text has another one. */
function withNextNumber(
  steps: readonly Step[],
  quoted: Tokens,
  told: Tokens,
): Step[] {
  const last = steps.at(-1);
  if (last?.kind !== "kept") return [...steps];
  const [at, place] = [last.quoted[1], last.told[1]];
  const isNumber = (token: QuoteToken | undefined) => token?.kind === "number";
  if (!isNumber(quoted[at]) || !isNumber(told[place])) return [...steps];
  const added: Step = {
    kind: "added",
    quoted: [at, at + 1],
    told: [place, place],
  };
  return [...steps, added];
}

function missingAt(at: number, told: readonly [number, number]): Step {
  return { kind: "missing", quoted: [at, at], told };
}

/** How much of the changed numbers stands in those that they took the place of. */
export function numbersAlike(
  steps: readonly Step[],
  quoted: Tokens,
  told: Tokens,
): number {
  const [change] = changesIn(steps);
  if (!change?.missing) return 0;
  const [theirs] = numbersOf(quoted, change.added.quoted);
  const [ours] = numbersOf(told, change.missing.told);
  return theirs && ours ? alike(theirs.written, ours.written) : 0;
}

function alike(a: string, b: string): number {
  const most = Math.max(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < a.length && a[head] === b[head]) head += 1;
  while (tail < a.length && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return Math.min(head + tail, most) / (most + 1);
}
