import { likeness } from "./near-sentences.ts";
import { cutLanguages } from "./cut-languages.ts";
import {
  type FoundPiece,
  isWordForWord,
  keptCount,
  lostHedges,
  type LostHedge,
} from "./found-piece.ts";
import { placeQuote } from "./place-quote.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import { exactPlaces, isHan, type TextPlaces } from "./text-places.ts";

/** What is wrong with the order of pieces that are each in the text. */
export const FAULTS = ["order", "skipped", "strange"] as const;
export type Fault = (typeof FAULTS)[number];

/** A pasted text, cut for comparing. */
export interface Quotation {
  readonly text: string;
  readonly tokens: readonly QuoteToken[];
}

export interface Comparison extends Quotation {
  readonly pieces: readonly FoundPiece[];
  /** What is like a sentence, but not enough of it. */
  readonly near: readonly FoundPiece[];
  readonly lost: readonly LostHedge[];
  readonly faults: readonly Fault[];
  /** True if words stand around the quotation that are not compared. */
  readonly isAround: boolean;
}

/** Less of a passage in a sentence is no quotation of it. */
const ALIKE = 0.5;
/** The fewest words in a row by which a quotation among other words is known. */
const KNOWN = 4;
/** Whoever leaves words out says so, or begins a line. */
const OPEN_GAP = /…|\.{3}|⋯|\. \. \.|\n|\[\]/;

/**
 * A quotation held against the texts, each of its languages by itself.
 * @param isLoose true if what is pasted holds other words around it
 */
export function compareQuote(
  quotation: Quotation,
  texts: readonly TextPlaces[],
  isLoose = false,
): Comparison {
  const { text, tokens } = quotation;
  const all = tokens.map(({ key }) => key);
  const exact = texts.find((each) => exactPlaces(all, each).length > 0);
  const found = exact
    ? placeQuote(all, exact)
    : cutLanguages(text, tokens).flatMap(({ from, to, isHan: han }) => {
        const keys = all.slice(from, to);
        const own = texts.filter(({ locale }) => isHan(locale) === han);
        const best = bestText(keys, own);
        const pieces = best ? placeQuote(keys, best, isLoose) : [];
        return pieces.map((piece) => movedPiece(piece, from));
      });
  const isFound = isLoose ? isKnown : isAlike;
  const pieces = found
    .filter(isFound)
    .flatMap((piece) => openGaps(piece, quotation));
  const known = pieces.reduce((sum, { quoted: [a, b] }) => sum + b - a, 0);
  const isStrange = !isLoose && known < tokens.length;
  return {
    ...quotation,
    isAround: isLoose,
    pieces,
    near: found.filter((piece) => !isFound(piece)),
    lost: [...groupTexts(pieces).values()].flatMap(lostHedges),
    faults: [
      ...new Set([
        ...orderFaults(pieces, quotation),
        ...(isStrange ? (["strange"] as const) : []),
      ]),
    ],
  };
}

export function isFaultless({ pieces, lost, faults }: Comparison): boolean {
  return (
    pieces.length > 0 &&
    lost.length + faults.length === 0 &&
    pieces.every(isWordForWord)
  );
}

function bestText(
  keys: readonly string[],
  texts: readonly TextPlaces[],
): TextPlaces | undefined {
  const exact = texts.find((each) => exactPlaces(keys, each).length > 0);
  if (exact) return exact;
  const [best] = texts
    .map((each) => ({ each, like: likeness(keys, each) }))
    .sort((a, b) => b.like - a.like);
  return best && best.like > 0 ? best.each : undefined;
}

function isAlike(piece: FoundPiece): boolean {
  const [from, to] = piece.quoted;
  const [start, end] = piece.told;
  const kept = keptCount(piece);
  return kept > 1 && kept >= ALIKE * Math.max(to - from, (end - start) / 2);
}

function isKnown(piece: FoundPiece): boolean {
  const size = ({ quoted: [from, to] }: Pick<FoundPiece, "quoted">) =>
    to - from;
  const [start, end] = piece.told;
  const sentence = piece.text.tokens[start]?.sentence ?? 0;
  const [first, last] = piece.text.spans[sentence] ?? [0, 0];
  const isWhole = start === first && end === last && isWordForWord(piece);
  return (
    isWhole ||
    (isAlike(piece) &&
      piece.steps.some((step) => step.kind === "kept" && size(step) >= KNOWN))
  );
}

function movedPiece(piece: FoundPiece, by: number): FoundPiece {
  const move = ([from, to]: readonly [number, number]) =>
    [from + by, to + by] as const;
  return {
    ...piece,
    quoted: move(piece.quoted),
    steps: piece.steps.map((step) => ({ ...step, quoted: move(step.quoted) })),
  };
}

/** A piece cut where the quotation itself says that it leaves words out. */
function openGaps(
  piece: FoundPiece,
  quotation: Quotation,
): readonly FoundPiece[] {
  const at = piece.steps.findIndex(
    ({ kind, quoted }, step) =>
      kind === "missing" &&
      piece.steps[step + 1]?.kind === "kept" &&
      OPEN_GAP.test(between(quotation, quoted[0])),
  );
  if (at < 0) return [piece];
  const parts = [piece.steps.slice(0, at), piece.steps.slice(at + 1)];
  return parts.flatMap((steps, part) => {
    const [first, last] = [steps[0], steps.at(-1)];
    if (!first || !last) return [];
    const own: FoundPiece = {
      ...piece,
      steps,
      slips: part === 0 ? piece.slips : [],
      quoted: [first.quoted[0], last.quoted[1]],
      told: [first.told[0], last.told[1]],
    };
    return openGaps(own, quotation);
  });
}

/** The marks before a token. */
function between({ text, tokens }: Quotation, at: number): string {
  return text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start);
}

function groupTexts(
  pieces: readonly FoundPiece[],
): ReadonlyMap<TextPlaces, readonly FoundPiece[]> {
  const groups = new Map<TextPlaces, FoundPiece[]>();
  for (const piece of pieces)
    groups.set(piece.text, [...(groups.get(piece.text) ?? []), piece]);
  return groups;
}

function orderFaults(
  pieces: readonly FoundPiece[],
  quotation: Quotation,
): readonly Fault[] {
  return pieces.flatMap((piece, at): readonly Fault[] => {
    const before = pieces[at - 1];
    if (before?.text !== piece.text) return [];
    if (piece.told[0] < before.told[1]) return ["order"];
    const isOpen = OPEN_GAP.test(between(quotation, piece.quoted[0]));
    return piece.told[0] > before.told[1] && !isOpen ? ["skipped"] : [];
  });
}
