import {
  exactPiece,
  type FoundPiece,
  isOneChange,
  isWordForWord,
  keptCount,
  lostHedges,
} from "./found-piece.ts";
import { compareSentences } from "./compare-sentences.ts";
import { type Candidate, likePlaces } from "./like-places.ts";
import { placeGap, type Range } from "./place-quote.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import { exactPlaces, type TextPlaces } from "./text-places.ts";

/** Of many places of the same words these are enough to choose from. */
const MOST_PLACES = 60;
/** Fewer words beside another number may stand in any sentence. */
const FEWEST = 4;
/** Fewer words in common with a sentence are chance. */
const LONG = 8;
/** The cost of going on in another sentence, of going back, of a lost hedge. */
const [OTHER, BACK, LOST] = [1, 3, 2.5];
/** More parts are placed without a look at the hedges that they lose. */
const MANY = 100;

/** A part at one of the places where it stands, or at one that it is like. */
interface Stand {
  readonly piece: FoundPiece;
  readonly cost: number;
  readonly before: Stand | undefined;
}

/**
 * The parts of a quotation that says itself where it leaves words out: each by
 * itself, at the places that follow each other most closely in the text.
 * @param parts between the marks of omission, in their order
 */
export function placeParts(
  parts: readonly Range[],
  quoted: readonly QuoteToken[],
  text: TextPlaces,
  isLoose: boolean,
): readonly FoundPiece[] {
  const known = standsOf(parts, quoted, text).map((exact, part) => {
    if (exact.length > 0) return exact.map((piece) => ({ piece, worse: 0 }));
    const range = parts[part] ?? [0, 0];
    return parts.length > MANY ? [] : likePlaces(quoted, range, text, isLoose);
  });
  const chain = bestChain(known.filter((stands) => stands.length > 0));
  const stood = chain.filter((piece, at) => isHeld(piece, chain, at));
  const certain = stood.filter(isWordForWord);
  return parts.flatMap((range) => {
    const own = stood.find(({ quoted: [from] }) => from === range[0]);
    const beside = sentencesBeside(range, certain);
    if (own && !isWordForWord(own)) return [own];
    if (own) return [changedBeside(own, beside, quoted, isLoose) ?? own];
    const like = placeGap(quoted, range, text, { isLoose, beside });
    return beside.length === 0
      ? like
      : like.filter(
          (piece) => isLong(piece) || beside.includes(sentenceOf(piece) ?? -1),
        );
  });
}

/** The places of each part; a single word only where other parts stand. */
function standsOf(
  parts: readonly Range[],
  quoted: readonly QuoteToken[],
  text: TextPlaces,
): readonly (readonly FoundPiece[])[] {
  const keys = parts.map((range) =>
    quoted.slice(...range).map(({ key }) => key),
  );
  const places = keys.map((own) =>
    exactPlaces(own, text).slice(0, MOST_PLACES),
  );
  const sentences = new Set(
    places.flat().map((at) => text.tokens[at]?.sentence),
  );
  const words = new Set(keys.flatMap((own) => (own.length === 1 ? own : [])));
  const singles = new Map<string, number[]>();
  for (const [at, { key, sentence }] of text.tokens.entries())
    if (words.has(key) && sentences.has(sentence))
      singles.set(key, [...(singles.get(key) ?? []), at]);
  return parts.map((range, part) => {
    const [first = "", second] = keys[part] ?? [];
    const found = places[part] ?? [];
    const single = second === undefined ? (singles.get(first) ?? []) : [];
    const all = found.length > 0 ? found : single.slice(0, MOST_PLACES);
    return all.map((at) => ({
      ...exactPiece(text, range, at),
      isPart: true,
    }));
  });
}

/** One place of each part, so that the text is followed most closely. */
function bestChain(
  parts: readonly (readonly Candidate[])[],
): readonly FoundPiece[] {
  let stands: readonly Stand[] = [];
  const isFew = parts.length <= MANY;
  for (const candidates of parts)
    stands = candidates.map(({ piece, worse }) => {
      const isExact = isWordForWord(piece);
      const own = isFew && isExact ? LOST * lostHedges([piece]).length : worse;
      let best: Stand | undefined;
      let least = Infinity;
      for (const before of stands) {
        const cost = before.cost + wayCost(before.piece, piece);
        if (cost < least) [best, least] = [before, cost];
      }
      return { piece, cost: own + (best ? least : 0), before: best };
    });
  const [first] = [...stands].sort((a, b) => a.cost - b.cost);
  const chain: FoundPiece[] = [];
  for (let at = first; at; at = at.before) chain.push(at.piece);
  return chain.reverse();
}

function wayCost(a: FoundPiece, b: FoundPiece): number {
  const way = b.told[0] - a.told[1];
  if (way < 0) return BACK;
  const size = Math.min(0.5, way / 10_000);
  return size + (isOneSentence(a, b) ? 0 : OTHER);
}

function isOneSentence(a: FoundPiece, b: FoundPiece | undefined): boolean {
  return b !== undefined && sentenceOf(a) === sentenceOf(b);
}

function sentenceOf({ text, told: [from] }: FoundPiece): number | undefined {
  return text.tokens[from]?.sentence;
}

/**
 * A part from another page than the parts beside it may be of their sentence,
 * with another number.
 */
function changedBeside(
  own: FoundPiece,
  beside: readonly number[],
  quoted: readonly QuoteToken[],
  isLoose: boolean,
): FoundPiece | undefined {
  const { sentences } = own.text.policy;
  const page = (sentence: number | undefined) =>
    sentences[sentence ?? -1]?.path.split("#", 1)[0];
  if (beside.some((each) => page(each) === page(sentenceOf(own))))
    return undefined;
  return beside
    .flatMap(
      (sentence) =>
        compareSentences(
          quoted,
          own.quoted,
          own.text,
          [sentence, sentence],
          isLoose,
        ) ?? [],
    )
    .find(
      (piece) =>
        isOneChange(piece) && piece.likeness > 0 && keptCount(piece) >= FEWEST,
    );
}

/** True of so many words that they may be of another sentence than the rest. */
function isLong(piece: FoundPiece): boolean {
  return keptCount(piece) >= LONG;
}

/** True of more than a word, or of one that stands in its neighbour's sentence. */
function isHeld(
  piece: FoundPiece,
  chain: readonly FoundPiece[],
  at: number,
): boolean {
  const [from, to] = piece.quoted;
  if (to - from > 1) return true;
  const [before, next] = [chain[at - 1], chain[at + 1]];
  return isOneSentence(piece, before) || isOneSentence(piece, next);
}

function sentencesBeside(
  [from, to]: Range,
  exact: readonly FoundPiece[],
): readonly number[] {
  const before = exact.filter(({ quoted }) => quoted[1] <= from).at(-1);
  const next = exact.find(({ quoted }) => quoted[0] >= to);
  return [before, next].flatMap((piece) => {
    const place = piece && sentenceOf(piece);
    return place === undefined ? [] : [place];
  });
}
