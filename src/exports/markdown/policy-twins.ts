import { textSections } from "../../domain/text/policy-text.ts";
import { amountLines } from "../../i18n/amount-lines.ts";
import { figureWords } from "../../i18n/figure-words.ts";
import { figureRows } from "../../i18n/figure-rows.ts";
import { policyNames, policyTerm } from "../../i18n/policy-facts.ts";
import { issuedWords } from "../../i18n/policy-issuers.ts";
import { readingTitle } from "../../i18n/reading-title.ts";
import type { View } from "../../i18n/view.ts";
import {
  bold,
  inBlocks,
  heading,
  lines,
  list,
  plain,
  quoted,
  table,
  words,
} from "./markdown.ts";
import {
  figureMark,
  figureQuote,
  headOf,
  measureLink,
  sentenceLines,
  sentenceLink,
  under,
} from "./parts.ts";

/** The front of a policy: what it is, each measure with its sums, what holds for all. */
export function homeTwin(view: View): string {
  const { policy, locale, shared, t, say } = view;
  const language = { locale, hedges: view.words("hedge") };
  const ofMeasures = policy.measures.map((measure) =>
    lines(
      measureLink(view, measure),
      plain(say(measure.forWhom)),
      ...amountLines(measure, locale, view.words).map((line) =>
        plain(line.map(({ text }) => text).join("")),
      ),
    ),
  );
  const pools = policy.pools.map((pool) =>
    words(
      bold(figureWords(pool, language)),
      plain(say(pool.label)),
      sentenceLink(view, pool.sentence),
    ),
  );
  const { holds } = policy.supplementary;
  return inBlocks([
    ...headOf(view, say(policy.headline), say(policy.lead)),
    list(
      [
        policyNames(policy),
        say(policy.nature),
        issuedWords(policy, shared, { locale, t }),
        policyTerm(view),
      ].map(plain),
    ),
    plain(say(policy.summary)),
    heading(2, say(policy.wording.measures)),
    list(ofMeasures),
    ...(pools.length > 0
      ? under(t("home.pools"), plain(t("home.pools-how")), list(pools))
      : []),
    ...under(
      t("home.rules", { count: policy.measures.length }),
      list(
        holds.map(({ text, sentence }) =>
          words(plain(say(text)), sentenceLink(view, sentence)),
        ),
      ),
    ),
  ]);
}

/** The whole text, under its own headings. */
export function textTwin(view: View): string {
  const { policy, t } = view;
  const { notice, title, preamble, imprint } = policy;
  const each = (sentences: typeof notice) =>
    sentences.map((sentence) => sentenceLines(view, sentence));
  return inBlocks([
    ...headOf(view, t("text.name"), t("text.lead")),
    ...each(notice),
    ...each([title]),
    ...each(preamble),
    ...textSections(policy).flatMap(({ chapter, measures, closing }) => [
      ...each(chapter ? [chapter.title] : []),
      ...measures.flatMap((measure) => [
        heading(2, view.say(measure.name)),
        measureLink(view, measure),
        ...each(measure.sentences),
      ]),
      ...each(closing),
    ]),
    ...each(imprint),
  ]);
}

/** What holds for all measures. */
export function closingTwin(view: View): string {
  const { policy, t, say } = view;
  const { sentences, rules, interpretations, summary } = policy.supplementary;
  return inBlocks([
    ...headOf(
      view,
      say(policy.wording.supplementary),
      summary ? say(summary) : "",
    ),
    ...sentences.map((sentence) => sentenceLines(view, sentence)),
    ...under(
      t("sup.rules"),
      ...rules.map(({ name, text, quote, sentence }) =>
        lines(
          bold(say(name)),
          plain(say(text)),
          words(quoted(say(quote)), sentenceLink(view, sentence)),
        ),
      ),
    ),
    heading(2, t("sup.term")),
    plain(policyTerm(view)),
    plain(t(`sup.term-${policy.term.end.kind}`)),
    sentenceLink(view, policy.term.sentence),
    ...under(
      t("sup.reading"),
      list(
        interpretations.map((reading) =>
          words(
            plain(readingTitle(view, reading)),
            plain(say(reading.text)),
            sentenceLink(view, reading.sentence),
          ),
        ),
      ),
    ),
  ]);
}

/** Every figure, a row each, with the words that limit it. */
export function figuresTwin(view: View): string {
  const { t, say } = view;
  const rows = figureRows(view);
  const head = ["value", "of", "measure", "words", "sentence"];
  return inBlocks([
    ...headOf(
      view,
      t("figures.name"),
      t("figures.lead", { count: rows.length }),
    ),
    table([
      head.map((key) => plain(t(`figures.${key}`))),
      ...rows.map((row) => [
        figureMark(view, row),
        plain(say(row.figure.label)),
        row.measure ? measureLink(view, row.measure) : "",
        figureQuote(view, row),
        sentenceLink(view, row.sentence.id),
      ]),
    ]),
  ]);
}
