import { quote } from "../describe-value.ts";
import { problemIn, type PolicyCheck } from "./check.ts";

/** Units whose body sentences must say how strongly they commit. */
const COMMITTING = /^(?:m\d+|p|sup)-s\d+$/;

/** Every body sentence has its force, shown by words that stand in it. */
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
    if (!force || zh.includes(force.says)) return [];
    return problemIn(sentence, ["force", "says"], {
      found: quote(force.says),
      expected: `words of the Chinese: ${quote(zh)}`,
      fix: "Copy the verb from the sentence.",
    });
  });
