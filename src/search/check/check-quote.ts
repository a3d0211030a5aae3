import type { CheckData } from "../../domain/check/checked-text.ts";
import type { Simplified } from "../text/fold-text.ts";
import { checkCited } from "./check-cited.ts";
import { checkWords } from "./check-words.ts";
import { allSlips } from "./all-slips.ts";
import { sentencesWith, unknownNumbers } from "./many-places.ts";
import type { CheckedQuote } from "./conclude.ts";
import { plainMarkup } from "./plain-markup.ts";
import { withoutHidden } from "./quote-tokens.ts";
import { cutQuotation } from "./quoted-words.ts";
import { readCitation } from "./read-citation.ts";
import { withoutSources } from "./without-sources.ts";
import { textPlaces } from "./text-places.ts";

/** Both languages of a long policy; more is compared no further. */
export const MOST_CHARACTERS = 40_000;
/** A text that is too long is cut where it ends a sentence, a line or a word. */
const ENDS = [/^[^]*[\n。！？]/, /^[^]*\s/];

export type CheckQuote = (pasted: string) => CheckedQuote;

/** Checks pasted quotations, sentences and citations against the texts. */
export function createCheck(
  data: CheckData,
  simplified: Simplified,
): CheckQuote {
  const texts = textPlaces(data.policies, simplified);
  const cut = (text: string) => cutQuotation(text, simplified);
  const known = { data, texts, simplified, cut };
  return (pasted) => {
    const plain = withoutHidden(plainMarkup(pasted));
    const whole = withoutSources(plain, data);
    const text = shortened(whole);
    const isCut = whole.length > text.length;
    const cited = readCitation(text, data);
    const checked = cited
      ? checkCited(cited, known)
      : checkWords(text, texts, simplified);
    const { comparison } = checked;
    return {
      ...checked,
      slips: comparison ? allSlips(comparison, simplified) : [],
      unknown: comparison ? unknownNumbers(comparison, texts) : [],
      sentences: comparison ? sentencesWith(comparison) : 0,
      isCut,
    };
  };
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const start = text.slice(0, MOST_CHARACTERS);
  const ends = ENDS.map((looks) => looks.exec(start)?.[0] ?? "");
  return ends.find((end) => end.length > MOST_CHARACTERS / 2) ?? start;
}
