import type { Misquote, Sentence } from "../../domain/policy/sentence.ts";
import { misquoted } from "../../domain/text/misquoted.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { View } from "../../i18n/view.ts";
import { inBlocks, lines, list, plain, quoted, words } from "./markdown.ts";
import { headOf, sentenceLines } from "./parts.ts";

/** What was published as the text's words and is not, below each sentence. */
export function misquotedTwin(view: View): string {
  const { policy, t } = view;
  return inBlocks([
    ...headOf(view, t("misquoted.name"), t("misquoted.lead")),
    ...misquoted(policy).flatMap((sentence) => misquotesOf(view, sentence)),
  ]);
}

function misquotesOf(view: View, sentence: Sentence): readonly string[] {
  return [
    sentenceLines(view, sentence),
    list(sentence.misquotes.map((each) => misquoteOf(view, each))),
  ];
}

function misquoteOf(
  { locale, t, say }: View,
  { words: said, where, date, correction }: Misquote,
): string {
  const place = { where: say(where), date: formatDate(date, locale) };
  return lines(
    words(plain(t("misquoted.where", place)), quoted(said)),
    plain(say(correction)),
  );
}
