import { MEASURE_ID, whole } from "../../../domain/ids.ts";
import { countDiscretion } from "../../../domain/text/hedge-parity.ts";
import { quotedIn } from "../../references/quotes.ts";
import { problemIn, type PolicyCheck } from "../check.ts";
import { TRANSLATIONS } from "../../../domain/text/languages.ts";
import { compareDiscretion } from "../figure/check-hedges.ts";
import { checkWords } from "./check-quotes.ts";

/** Units whose body sentences must say how strongly they commit. */
const COMMITTING = whole(`(?:${MEASURE_ID}|p|sup)-s\\d+`);

/**
 * Every body sentence has its force, shown by words that stand in it. Where
 * one of its halves only allows (可), the weaker word is the sentence's.
 */
export const checkForce: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) => {
    const { id, zh, force } = sentence.data;
    if (!force && COMMITTING.test(id))
      return problemIn(sentence, ["force"], {
        found: "nothing",
        expected:
          "how strongly the sentence commits, and the words that show it",
        fix: "Add `force: { value: supports, quote: { zh: 支持, en: support } }` with the sentence's own verb.",
      });
    if (!force) return [];
    const words = checkWords(
      quotedIn(sentence, ["force", "quote"], force.quote),
    );
    if (words.length > 0) return words;
    if (force.value !== "may" && countDiscretion(zh, "zh").may > 0)
      return problemIn(sentence, ["force", "value"], {
        found: `${force.value}, for a sentence with 可`,
        expected: "may",
        fix: "Write `value: may`, and the words with 可 under `quote`.",
      });
    // Of a verb whose parts stand apart the English may quote more numbers.
    return TRANSLATIONS.flatMap((locale) =>
      compareDiscretion(force.quote, locale).flatMap((finding) =>
        problemIn(sentence, ["force", "quote", locale], finding),
      ),
    );
  });
