import type {
  CheckedPolicy,
  CheckedSentence,
} from "../../domain/check/checked-text.ts";
import { type Comparison, isFaultless } from "./compare-quote.ts";
import { type FoundPiece, keptCount } from "./found-piece.ts";
import type { Slip } from "./known-slips.ts";
import type { ReadCitation } from "./read-citation.ts";

export const VERDICTS = ["verbatim", "differs", "older", "none"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface CheckedQuote {
  readonly verdict: Verdict;
  /** Where it stands, or what it is most like. */
  readonly place?: { policy: CheckedPolicy; sentence: CheckedSentence };
  /** The part that a citation names. */
  readonly cited?: ReadCitation;
  /** Missing where there is a citation and no quotation. */
  readonly comparison?: Comparison;
  /** The hedges lost, each once. */
  readonly lost: readonly string[];
  readonly slips: readonly Slip[];
  /** Numbers with a unit that stand nowhere in the texts. */
  readonly unknown: readonly string[];
  /** Sentences that have all of the words, where they are of one. */
  readonly sentences: number;
  /** True if only the beginning of what was pasted is compared. */
  readonly isCut: boolean;
}

export type Checked = Omit<
  CheckedQuote,
  "slips" | "unknown" | "sentences" | "isCut"
>;

/** A text of which so little is quoted is another text. */
const LITTLE = 0.25;
/** So little alike is not worth naming. */
const SOMEWHAT = 0.2;

/** The verdict on a comparison. */
export function conclude(comparison: Comparison): Checked {
  const isFound = shareOf(comparison) >= LITTLE;
  const place = placeOf(comparison);
  if (!isFound)
    return { verdict: "none", comparison, lost: [], ...(place && { place }) };
  return {
    verdict: isFaultless(comparison) ? "verbatim" : "differs",
    comparison,
    lost: [...new Set(comparison.lost.map(({ words }) => words))],
    ...(place && { place }),
  };
}

/** The sentence to show: one that has lost a hedge, one that differs, the first. */
function placeOf({ pieces, near, lost, tokens }: Comparison) {
  const [hedged] = lost;
  const losing = pieces.find(
    ({ text, told }) =>
      hedged &&
      text.tokens
        .slice(...told)
        .some((each) => each.sentence === hedged.sentence),
  );
  const changed = pieces.find(({ steps }) => steps.length > 1);
  const like = [...near]
    .sort((a, b) => keptCount(b) - keptCount(a))
    .filter((piece) => keptCount(piece) >= SOMEWHAT * tokens.length);
  const piece = losing ?? changed ?? pieces[0] ?? like[0];
  return piece && sentenceOf(piece, losing && hedged?.sentence);
}

function sentenceOf(piece: FoundPiece, known?: number) {
  const { policy, tokens } = piece.text;
  const change = piece.steps.find(({ kind }) => kind !== "kept");
  const at = change
    ? Math.min(change.told[0], piece.told[1] - 1)
    : piece.told[0];
  const sentence = policy.sentences[known ?? tokens[at]?.sentence ?? 0];
  return sentence && { policy, sentence };
}

/** How much of a quotation is in the text. */
export function shareOf({ pieces, tokens }: Comparison): number {
  const kept = pieces.reduce((sum, piece) => sum + keptCount(piece), 0);
  return tokens.length > 0 ? kept / tokens.length : 0;
}
