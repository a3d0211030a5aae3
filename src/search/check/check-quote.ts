import type { CheckData } from "../../domain/check/checked-text.ts";
import { foldText, type Simplified } from "../text/fold-text.ts";
import { checkCited } from "./check-cited.ts";
import {
  type Comparison,
  compareQuote,
  isFaultless,
  type Quotation,
} from "./compare-quote.ts";
import {
  type Checked,
  type CheckedQuote,
  conclude,
  shareOf,
} from "./conclude.ts";
import type { Slip } from "./known-slips.ts";
import { type QuoteToken, quoteTokens, withoutHidden } from "./quote-tokens.ts";
import { readCitation } from "./read-citation.ts";
import { withoutSources } from "./without-sources.ts";
import { type TextPlaces, textPlaces } from "./text-places.ts";

/** Both languages of a long policy; more is compared no further. */
export const MOST_CHARACTERS = 40_000;
const QUOTED = /[“"「『]([^”"」』]{6,})[”"」』]/g;
/** Where more around quotation marks is in the text, so are the marks. */
const OF_TEXT = 0.5;
/** Fewer in quotation marks are a name. */
const FEWEST_QUOTED = 5;

export type CheckQuote = (pasted: string) => CheckedQuote;

/** Checks pasted quotations, sentences and citations against the texts. */
export function createCheck(
  data: CheckData,
  simplified: Simplified,
): CheckQuote {
  const texts = textPlaces(data.policies, simplified);
  const cut = (text: string): Quotation => ({
    text,
    tokens: quoteTokens(text, simplified),
  });
  const known = { data, texts, simplified, cut };
  return (pasted) => {
    const whole = withoutSources(withoutHidden(pasted), data);
    const text = whole.slice(0, MOST_CHARACTERS);
    const isCut = whole.length > text.length;
    const cited = readCitation(text, data);
    const checked = cited
      ? checkCited(cited, known)
      : checkWords(cut(text), texts, cut);
    return {
      ...checked,
      slips: slipsOf(checked.comparison, simplified),
      isCut,
    };
  };
}

function checkWords(
  quotation: Quotation,
  texts: readonly TextPlaces[],
  cut: (text: string) => Quotation,
): Checked {
  const whole = compareQuote(quotation, texts);
  const { text } = quotation;
  const marked = isFaultless(whole)
    ? []
    : [...text.matchAll(QUOTED)]
        .map(([, words = ""]) => words)
        .filter((words) => cut(words).tokens.length >= FEWEST_QUOTED);
  // The text has quotation marks too: what stands around those is in it.
  if (marked.length > 0 && shareOutside(whole) < OF_TEXT) {
    const inside = compareQuote(cut(marked.join("\n")), texts);
    if (shareOf(inside) > shareOf(whole))
      return conclude({ ...inside, isAround: true });
  }
  return conclude(whole);
}

/** How much of what stands outside of quotation marks is in the text. */
function shareOutside({ text, tokens, pieces }: Comparison): number {
  const marks = [...text.matchAll(QUOTED)].map(
    ({ 0: { length }, index }) => [index, index + length] as const,
  );
  const isOutside = ({ start }: QuoteToken) =>
    !marks.some(([from, to]) => start >= from && start < to);
  const kept = pieces
    .flatMap(({ steps }) => steps.filter(({ kind }) => kind === "kept"))
    .flatMap(({ quoted }) => tokens.slice(...quoted));
  return kept.filter(isOutside).length / tokens.filter(isOutside).length;
}

const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff05]/u;

/** The slips of all pieces, and what was written in another way throughout. */
function slipsOf(
  comparison: Comparison | undefined,
  simplified: Simplified,
): readonly Slip[] {
  if (!comparison || comparison.pieces.length === 0) return [];
  const { text, pieces } = comparison;
  const wide = WIDE.exec(text)?.[0];
  const other = Array.from(text).find((each) => simplified.has(each));
  return [
    ...pieces.flatMap(({ slips }) => slips),
    ...(other
      ? [
          {
            kind: "traditional",
            quoted: other,
            told: foldText(other, simplified),
          } as const,
        ]
      : []),
    ...(wide
      ? [{ kind: "width", quoted: wide, told: foldText(wide) } as const]
      : []),
  ];
}
