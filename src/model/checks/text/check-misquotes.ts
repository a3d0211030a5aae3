import { quote } from "../../problem/describe-value.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/** Words that stand in their sentence are quoted from it rightly. */
export const checkMisquotes: PolicyCheck = ({ placed }) =>
  placed.flatMap((sentence) =>
    sentence.data.misquotes.flatMap(({ words, language }, index) =>
      sentence.data[language].includes(words)
        ? problemIn(sentence, ["misquotes", index, "words"], {
            found: quote(words),
            expected: `words that ${sentence.data.id} does not say: ${quote(sentence.data[language])}`,
            fix: "Give the published words with what is wrong in them, or remove the entry.",
          })
        : [],
    ),
  );
