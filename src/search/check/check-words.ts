import type { Simplified } from "../text/fold-text.ts";
import { type Comparison, compareQuote, isFaultless } from "./compare-quote.ts";
import { type Checked, conclude, shareOf } from "./conclude.ts";
import type { QuoteToken } from "./quote-tokens.ts";
import {
  cutQuotation,
  cutWithoutAsides,
  type Quotation,
} from "./quoted-words.ts";
import type { TextPlaces } from "./text-places.ts";

const QUOTED = /[“"「『]([^”"」』]{3,})[”"」』]/g;
/** Where more around quotation marks is in the text, so are the marks. */
const OF_TEXT = 0.5;
/** Fewer in quotation marks are a name, unless it is a number. */
const FEWEST_QUOTED = 5;
/** Between two that are quoted apart. */
const APART = "\n…\n";
/** The words of a sentence before what is quoted of it; fewer are its number. */
const NUMBERING = 3;

/** A text without a citation held against the texts. */
export function checkWords(
  text: string,
  texts: readonly TextPlaces[],
  simplified: Simplified,
): Checked {
  const cut = (part: string) => cutQuotation(part, simplified);
  const whole = compareQuote(cut(text), texts);
  if (isFaultless(whole)) return conclude(whole);
  const bare = cutWithoutAsides(whole, simplified);
  const plain = bare && compareQuote(bare, texts);
  const isBetter =
    plain && hasOnlyAsides(plain) && faultsOf(plain) < faultsOf(whole);
  const best = isBetter ? plain : whole;
  if (isFaultless(best)) return conclude(best);
  const marked = [...best.read.matchAll(QUOTED)]
    .map(([, words = ""]) => words)
    .filter((words) => isQuotation(cut(words)));
  // The text has quotation marks too: what stands around those is in it.
  if (marked.length > 0 && shareOutside(best) < OF_TEXT) {
    const each = [...new Set(marked)].join(APART);
    const inside = compareQuote(cut(each), texts);
    if (shareOf(inside) > shareOf(best)) {
      // Two that are quoted apart may stand in any order.
      const faults = inside.faults.filter((fault) => fault === "strange");
      return conclude({ ...inside, faults, isAround: true });
    }
  }
  return conclude(best);
}

function isQuotation({ tokens }: Quotation): boolean {
  return (
    tokens.length >= FEWEST_QUOTED ||
    tokens.some(({ kind }) => kind === "number")
  );
}

/** Infinite for what is not in the text; a number or a hedge counts twice. */
function faultsOf({ pieces, lost, numbers, faults }: Comparison): number {
  if (pieces.length === 0) return Infinity;
  const changes = pieces
    .flatMap(({ steps }) => steps)
    .filter(({ kind }) => kind !== "kept");
  return changes.length + faults.length + 2 * (lost.length + numbers.length);
}

/** False if a number was put aside where the sentence has one of its own. */
function hasOnlyAsides({ text, read, tokens, pieces }: Comparison): boolean {
  return pieces.every(
    ({ quoted: [first], told: [from], text: { tokens: all, spans } }) => {
      const start = tokens[first - 1]?.end ?? 0;
      const end = tokens[first]?.start;
      const isBehind = text.slice(start, end) !== read.slice(start, end);
      const [begin = 0] = spans[all[from]?.sentence ?? 0] ?? [];
      return !isBehind || from === begin || from - begin > NUMBERING;
    },
  );
}

/** How much of what stands outside of quotation marks is in the text. */
function shareOutside({ read, tokens, pieces }: Comparison): number {
  const marks = [...read.matchAll(QUOTED)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const isOutside = ({ start }: QuoteToken) =>
    !marks.some(([from, to]) => start >= from && start < to);
  const kept = pieces
    .flatMap(({ steps }) => steps.filter(({ kind }) => kind === "kept"))
    .flatMap(({ quoted }) => tokens.slice(...quoted));
  return kept.filter(isOutside).length / tokens.filter(isOutside).length;
}
