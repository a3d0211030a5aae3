import { likeness } from "./near-sentences.ts";
import { cutLanguages } from "./cut-languages.ts";
import {
  type FoundPiece,
  isWordForWord,
  lostHedges,
  type LostHedge,
} from "./found-piece.ts";
import { placeQuote } from "./place-quote.ts";
import { addedHedges } from "./added-hedges.ts";
import { type ChangedNumber, changedNumbers } from "./changed-numbers.ts";
import { type LeftOut, leftOut } from "./left-out.ts";
import { isAlike, isKnown } from "./is-quotation.ts";
import { splitMoved } from "./moved-passages.ts";
import { placeParts } from "./place-parts.ts";
import { between, isOmitted, type Quotation } from "./quoted-words.ts";
import { exactPlaces, isHan, type TextPlaces } from "./text-places.ts";

/** What is wrong with the order of pieces that are each in the text. */
export const FAULTS = ["order", "skipped", "strange"] as const;
export type Fault = (typeof FAULTS)[number];

export interface Comparison extends Quotation {
  readonly pieces: readonly FoundPiece[];
  /** What is like a sentence, but not enough of it. */
  readonly near: readonly FoundPiece[];
  readonly lost: readonly LostHedge[];
  /** Words that limit a promise and stand in the quotation only. */
  readonly added: readonly string[];
  readonly numbers: readonly ChangedNumber[];
  /** What the quotation itself says that it leaves out. */
  readonly gaps: readonly LeftOut[];
  readonly faults: readonly Fault[];
  /** True if words stand around the quotation that are not compared. */
  readonly isAround: boolean;
}

/** Whoever leaves words out says so, or begins a line. */
const OPEN_GAP = /[…\n]/;

/**
 * A quotation held against the texts, each of its languages by itself.
 * @param isLoose true if what is pasted holds other words around it
 */
export function compareQuote(
  quotation: Quotation,
  texts: readonly TextPlaces[],
  isLoose = false,
): Comparison {
  const { tokens } = quotation;
  const found = placed(quotation, texts, isLoose);
  const isFound = isLoose ? isKnown : isAlike;
  const whole = isLoose
    ? found
    : found.flatMap((piece) => splitMoved(piece, tokens));
  const pieces = whole
    .filter(isFound)
    .flatMap((piece) => openGaps(piece, quotation));
  const known = pieces.reduce((sum, { quoted: [a, b] }) => sum + b - a, 0);
  const isStrange = !isLoose && known < tokens.length;
  return {
    ...quotation,
    isAround: isLoose,
    pieces,
    near: whole.filter((piece) => !isFound(piece)),
    lost: [...groupTexts(pieces).values()].flatMap((own) =>
      lostHedges(own, tokens),
    ),
    added: addedHedges(pieces, quotation),
    numbers: changedNumbers(pieces, quotation, isLoose),
    gaps: leftOut(pieces, quotation),
    faults: [
      ...new Set([
        ...orderFaults(pieces, quotation),
        ...(isStrange ? (["strange"] as const) : []),
      ]),
    ],
  };
}

/** The pieces of a quotation where they stand, or what they are like. */
function placed(
  quotation: Quotation,
  texts: readonly TextPlaces[],
  isLoose: boolean,
): readonly FoundPiece[] {
  const { read, tokens } = quotation;
  const all = tokens.map(({ key }) => key);
  const exact = textsOf(tokens, texts).find(
    (each) => exactPlaces(all, each).length > 0,
  );
  if (exact) return placeQuote(tokens, exact);
  return cutLanguages(read, tokens).flatMap(({ from, to, isHan: han }) => {
    const own = texts.filter(({ locale }) => isHan(locale) === han);
    const best = bestText(all.slice(from, to), own);
    if (!best) return [];
    const parts = partsOf(quotation, from, to);
    const pieces =
      parts.length > 1
        ? placeParts(parts, tokens.slice(from, to), best, isLoose)
        : placeQuote(tokens.slice(from, to), best, isLoose);
    return pieces.map((piece) => movedPiece(piece, from));
  });
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

/** A sum is the same in each language, and stands in that of its unit. */
function textsOf(
  tokens: Quotation["tokens"],
  texts: readonly TextPlaces[],
): readonly TextPlaces[] {
  const written = tokens.map((token) => token.written).join("");
  const isOwn = ({ locale }: TextPlaces) =>
    (isHan(locale) ? /\p{Script=Han}/u : /[a-z]/).test(written);
  return [...texts].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

/** Parts of a stretch between marks of omission, by the stretch's own tokens. */
function partsOf(
  quotation: Quotation,
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const cuts = [from];
  for (let at = from + 1; at < to; at += 1)
    if (isOmitted(quotation, at)) cuts.push(at);
  return cuts.map((cut, part) => [cut - from, (cuts[part + 1] ?? to) - from]);
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
