import { countDiscretion } from "../../../domain/text/hedge-parity.ts";
import { quote } from "../../problem/describe-value.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** Units whose body sentences must say how strongly they commit. */
const COMMITTING = /^(?:m\d+|p|sup)-s\d+$/;

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
        fix: "Add `force: { is: supports, says: 支持 }` with the sentence's own verb.",
      });
    if (!force) return [];
    if (!zh.includes(force.says))
      return problemIn(sentence, ["force", "says"], {
        found: quote(force.says),
        expected: `words of the Chinese: ${quote(zh)}`,
        fix: "Copy the verb from the sentence.",
      });
    if (force.is === "may" || countDiscretion(zh, "zh").may === 0) return [];
    return problemIn(sentence, ["force", "is"], {
      found: `${force.is}, for a sentence with 可`,
      expected: "may",
      fix: "Write `is: may`, and the words with 可 under `says`.",
    });
  });
