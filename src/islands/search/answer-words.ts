import type { Answer } from "../../search/ranking/answer-query.ts";
import { fillWords } from "../../i18n/fill-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import { joinWords } from "../../i18n/join-words.ts";
import type { SearchSetup } from "./search-setup.ts";

/**
 * The status line of an answer: the number of results, the query as it was read where
 * that differs from what was typed, and without a result what was tried.
 * @param found results; of them `shown` fit what the reader has chosen
 */
export function answerWords(
  { words, locale }: Pick<SearchSetup, "words" | "locale">,
  typed: string,
  { match, plan }: Answer,
  found: number,
  shown: number,
): string {
  const say = (text: string) =>
    fillWords(text, {
      count: String(shown),
      query: shortened(typed),
      read: shortened(plan.query),
    });
  const absent = absentWords(plan).join(marksOf(locale).comma);
  const notHere = absent && fillWords(words.notHere, { query: absent });
  if (found === 0)
    return notHere || joinWords(locale, say(words.none), words.tried);
  if (shown === 0) return say(words.filtered);
  const counted = say(shown === 1 ? words.foundOne : words.found);
  const nearest = match === "nearest" && say(words.nearest);
  const readAs = plan.isRepaired && say(words.readAs);
  return joinWords(locale, notHere, nearest || "", counted, readAs || "");
}

/** The words of a query for what no text speaks of. */
function absentWords({ absent, query }: Answer["plan"]): readonly string[] {
  return absent.map(({ tokens }) =>
    query.slice(tokens[0]?.start, tokens.at(-1)?.end),
  );
}

/** A pasted sentence need not be read out again. */
const MOST_REPEATED = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST_REPEATED
    ? `${characters.slice(0, MOST_REPEATED).join("")}…`
    : text;
}
