import type { Answer } from "../../search/ranking/answer-query.ts";
import { fillWords } from "../../i18n/fill-words.ts";
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
  if (found === 0) return joinWords(locale, say(words.none), words.tried);
  if (shown === 0) return say(words.filtered);
  const counted = say(shown === 1 ? words.foundOne : words.found);
  const nearest = match === "nearest" && say(words.nearest);
  const readAs = plan.isRepaired && say(words.readAs);
  return joinWords(locale, nearest || "", counted, readAs || "");
}

/** A pasted sentence need not be read out again. */
const MOST_REPEATED = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MOST_REPEATED
    ? `${characters.slice(0, MOST_REPEATED).join("")}…`
    : text;
}
