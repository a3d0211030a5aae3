import type { Span } from "../../domain/check/checked-text.ts";
import type { Step } from "./align-tokens.ts";
import type { Slip } from "./known-slips.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import type { TextPlaces } from "./text-places.ts";

/** A piece of a quotation, and the part of a text that it is held against. */
export interface FoundPiece {
  readonly text: TextPlaces;
  /** Its tokens in the quotation, up to but not including. */
  readonly quoted: readonly [from: number, to: number];
  /** The tokens of the text. */
  readonly told: readonly [from: number, to: number];
  /** Places in both as above. */
  readonly steps: readonly Step[];
  readonly slips: readonly Slip[];
  /** From nothing to one: how much its other numbers look like the text's. */
  readonly likeness: number;
  /** True of what stands between marks of omission, and in the text. */
  readonly isPart?: boolean;
}

/** So many words behind a hedge that stands before them are what it limits. */
const LIMITED = 12;

/** A hedge of a sentence that a quotation of it leaves out. */
export interface LostHedge {
  readonly words: string;
  readonly sentence: number;
  readonly span: Span;
}

export function exactPiece(
  text: TextPlaces,
  quoted: readonly [number, number],
  at: number,
): FoundPiece {
  const told: readonly [number, number] = [at, at + quoted[1] - quoted[0]];
  const steps: readonly Step[] = [{ kind: "kept", quoted, told }];
  return { text, quoted, told, steps, slips: [], likeness: 0 };
}

/** How many tokens of a piece the text has too. */
export function keptCount({ steps }: Pick<FoundPiece, "steps">): number {
  return countOf(steps, "kept");
}

export function countOf(steps: readonly Step[], wanted: Step["kind"]): number {
  return steps
    .filter(({ kind }) => kind === wanted)
    .reduce(
      (sum, { quoted, told }) =>
        sum +
        (wanted === "missing" ? told[1] - told[0] : quoted[1] - quoted[0]),
      0,
    );
}

/** True if nothing differs in what is quoted. */
export function isWordForWord({ steps }: FoundPiece): boolean {
  return steps.every(({ kind }) => kind === "kept");
}

/** True if some words, and no more of them, are other ones than the text's. */
export function isOneChange({ steps }: FoundPiece): boolean {
  const kinds = steps.map(({ kind }) => kind).join(" ");
  return /^(?:kept )?missing added(?: kept)?$/.test(kinds);
}

/**
 * The hedges that pieces of one text leave out: those of which a word is
 * missing within one, and those of a number that is quoted without them, be
 * it in another place.
 */
export function lostHedges(
  pieces: readonly FoundPiece[],
  quotation: readonly QuoteToken[] = [],
): readonly LostHedge[] {
  const [text] = pieces.map((piece) => piece.text);
  if (!text) return [];
  const kept = new Set<number>();
  for (const { kind, told } of pieces.flatMap(({ steps }) => steps))
    if (kind === "kept")
      for (let at = told[0]; at < told[1]; at += 1) kept.add(at);
  const sentences = new Set(
    [...kept].map((at) => text.tokens[at]?.sentence ?? 0),
  );
  const moved = new Set(addedNumbers(pieces, quotation).map(({ key }) => key));
  const isAltered = pieces.some(({ steps }) =>
    [steps[0], steps.at(-1)].some((step) => step?.kind === "added"),
  );
  // What took the place of a number at an end stands beyond the piece.
  const ranges = pieces.flatMap(({ told, steps }) => [
    told,
    ...steps.map((step) => step.told),
  ]);
  const isWithin = (at: number) =>
    ranges.some(([from, to]) => at >= from && at < to);
  return [...sentences].flatMap((sentence) => {
    const words = text.policy.sentences[sentence]?.words[text.locale];
    return (words?.hedges ?? []).flatMap(([span, ...of]) => {
      const own = tokensIn(text, sentence, span);
      if (own.every((at) => kept.has(at))) return [];
      const isOfQuoted = of.some((number) => {
        const all = tokensIn(text, sentence, number);
        if (all.every((at) => moved.has(text.tokens[at]?.key ?? "")))
          return true;
        const quoted = all.filter((at) => kept.has(at)).length;
        return quoted === all.length || (isAltered && quoted * 2 >= all.length);
      });
      const isOfNext =
        of.length === 0 && isRightBefore(pieces, own.at(-1) ?? -1);
      return own.some(isWithin) || isOfQuoted || isOfNext
        ? [{ words: words?.text.slice(...span) ?? "", sentence, span }]
        : [];
    });
  });
}

/** The numbers that stand at a place where the text has none. */
function addedNumbers(
  pieces: readonly FoundPiece[],
  quotation: readonly QuoteToken[],
): readonly QuoteToken[] {
  const isNumber = ({ kind }: QuoteToken) => kind === "number";
  return pieces.flatMap(({ steps, text }) =>
    steps.flatMap(({ kind, quoted }, at) => {
      const before = steps[at - 1];
      const isChange =
        before?.kind === "missing" &&
        text.tokens.slice(...before.told).some(isNumber);
      const isAdded = kind === "added" && !isChange;
      return isAdded ? quotation.slice(...quoted).filter(isNumber) : [];
    }),
  );
}

/** True if a piece begins right behind a word, and something else stands there. */
function isRightBefore(pieces: readonly FoundPiece[], word: number): boolean {
  return pieces.some((piece) => {
    const [from] = piece.told;
    const isOther = piece.steps[0]?.kind === "added";
    return from === word + 1 && (isOther || keptCount(piece) >= LIMITED);
  });
}

function tokensIn(
  { tokens, spans }: TextPlaces,
  sentence: number,
  [start, end]: Span,
): readonly number[] {
  const [from, to] = spans[sentence] ?? [0, 0];
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token && token.start < end && token.end > start) found.push(at);
  }
  return found;
}
