import type { Answer, Measure } from "../../domain/policy/measure.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import type { Sentence } from "../../domain/policy/sentence.ts";
import { isTranslation, LOCALES } from "../../domain/text/languages.ts";
import { policySentences } from "../../domain/text/policy-text.ts";
import type { FigureRow } from "../../i18n/figure-rows.ts";
import { joinWords } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import { measurePath } from "../../i18n/page-paths.ts";
import { sentenceName } from "../../i18n/sentence-name.ts";
import { sentencePath } from "../../i18n/sentence-path.ts";
import type { View } from "../../i18n/view.ts";
import { answerWords } from "../answer-words.ts";
import {
  bold,
  code,
  heading,
  lines,
  link,
  piece,
  plain,
  quoted,
  words,
} from "./markdown.ts";

/** The name of the file beside a page. */
export const TWIN = "index.md";
export const TWIN_TYPE = "text/markdown";

/** The head of a twin: its title, what the site is, the page that it is of. */
export function headOf(view: View, title: string, lead = ""): string[] {
  const { origin, href, path, locale, t } = view;
  const { space } = marksOf(locale);
  return [
    heading(1, title),
    `> ${plain(t("site.unofficial"))}`,
    plain(lead),
    plain(t("twin.page")) + space + link(title, origin + href(path)),
  ];
}

/** A heading with what stands under it, if anything does. */
export function under(
  title: string,
  ...blocks: readonly string[]
): readonly string[] {
  return blocks.some(Boolean) ? [heading(2, title), ...blocks] : [];
}

/** A page by its path below the language, or with a place on it. */
export function pageLink(view: View, label: string, path: string): string {
  return link(label, view.origin + view.href(path));
}

/** The same page as Markdown. */
export function twinLink(view: View, label: string, path: string): string {
  return pageLink(view, label, path + TWIN);
}

/** A name with what it is of, on a line. */
export function fact(
  { locale }: Pick<View, "locale">,
  name: string,
  value: string,
): string {
  return value && plain(name + marksOf(locale).colon + value);
}

/** Words before the beginning of an address, which the reader completes. */
export function askLine(
  { locale, origin, href, t }: View,
  key: "terms" | "ask-search" | "ask-check",
  path: string,
): string {
  const { space } = marksOf(locale);
  return plain(t(`twin.${key}`)) + space + code(origin + href(path));
}

/** The name of a sentence, leading to its anchor. */
export function sentenceLink(view: View, id: string): string {
  const { policy, locale, t } = view;
  const sentence = policySentences(policy).find((each) => each.id === id);
  return sentence
    ? linked(view, sentence, sentenceName(policy, sentence, locale, t))
    : "";
}

/** The name of a measure, leading to its own twin. */
export function measureLink(view: View, measure: Measure): string {
  const { policy, locale, say } = view;
  const name = measureName(policy, measure, locale);
  const label = name + marksOf(locale).colon + say(measure.name);
  return twinLink(view, label, measurePath(policy, measure));
}

/** A sentence in every language as received, with its name and its anchor. */
export function sentenceLines(view: View, sentence: Sentence): string {
  return lines(
    sentenceLink(view, sentence.id),
    ...LOCALES.map((locale) => plain(sentence[locale])),
  );
}

function linked(
  { origin, href, policy }: View,
  { id }: Sentence,
  name: string,
): string {
  return link(name, origin + href(sentencePath(policy, id)));
}

/** A figure with the words that limit it. */
export function figureMark(
  { locale, t }: Pick<View, "locale" | "t">,
  { hedge, value, kind }: FigureRow,
): string {
  const exact = kind === "sum" ? t("figures.exact", { count: 1 }) : "";
  return bold(joinWords(locale, hedge || exact, value));
}

/** The quoted words of a figure, the source's first, with all that limits it. */
export function figureQuote(
  { locale }: Pick<View, "locale">,
  { quote, translated }: FigureRow,
): string {
  return words(quoted(quote), isTranslation(locale) ? quoted(translated) : "");
}

/** An answer: first the verdict, then the words that state it, then the rest. */
export function answerMark(view: View, answer: Answer): string {
  const { verdict, quote, rest } = answerWords(view, answer);
  const isStated = answer.kind === "stated";
  const said = isStated
    ? words(bold(verdict), quoted(quote), sentenceLink(view, answer.sentence))
    : "";
  // What is left open goes on after its verdict with a mark of its own.
  return isStated ? words(said, plain(rest)) : bold(verdict) + piece(rest);
}
