import type { Measure } from "../../domain/policy/measure.ts";
import { measureName } from "../../domain/policy/measure-name.ts";
import {
  type AskedAnswer,
  measureAnswers,
} from "../../domain/question/measure-answers.ts";
import { capitalize } from "../../i18n/capitalize.ts";
import { cautionText } from "../../i18n/caution-words.ts";
import { citationText } from "../../i18n/citation-text.ts";
import { figureRows } from "../../i18n/figure-rows.ts";
import { findDepartment, findMeasure } from "../../i18n/find-record.ts";
import { joinList } from "../../i18n/join-words.ts";
import { marksOf } from "../../i18n/marks.ts";
import { officeName } from "../../i18n/office-name.ts";
import { readingTitle } from "../../i18n/reading-title.ts";
import type { View } from "../../i18n/view.ts";
import {
  bold,
  inBlocks,
  heading,
  lines,
  list,
  plain,
  words,
} from "./markdown.ts";
import {
  answerMark,
  figureMark,
  figureQuote,
  headOf,
  measureLink,
  sentenceLines,
  sentenceLink,
} from "./parts.ts";

/** A measure's page as Markdown. */
export function measureTwin(view: View, measure: Measure): string {
  const { policy, locale, t, say } = view;
  const { colon } = marksOf(locale);
  const title =
    measureName(policy, measure, locale) + colon + say(measure.name);
  return inBlocks([
    ...headOf(view, title, say(measure.summary)),
    factsOf(view, measure),
    ...figuresOf(view, measure),
    ...cautionsOf(view, measure),
    heading(2, t("measure.text")),
    ...measure.sentences.map((sentence) => sentenceLines(view, sentence)),
    heading(2, t("measure.questions")),
    ...questionsOf(view, measure),
    ...relatedTo(view, measure),
  ]);
}

function factsOf(view: View, measure: Measure): string {
  const { policy, locale, shared, t, say } = view;
  const recipients = measure.recipients.flatMap((id) => {
    const recipient = shared.site.recipients[id];
    return recipient ? [say(recipient)] : [];
  });
  const offices = measure.departments.map((id) =>
    officeName(findDepartment(shared, id), locale),
  );
  const facts = [
    ["measure.recipients", capitalize(joinList(recipients, locale))],
    ["measure.departments", joinList(offices, locale)],
    [
      "measure.cite-as",
      citationText(view, measureName(policy, measure, locale)),
    ],
  ] as const;
  const { colon } = marksOf(locale);
  return list(
    facts
      .filter(([, said]) => said)
      .map(([key, said]) => plain(t(key) + colon + said)),
  );
}

function figuresOf(view: View, measure: Measure): readonly string[] {
  const rows = figureRows(view).filter((row) => row.measure === measure);
  if (rows.length === 0) return [];
  return [
    heading(2, view.t("figures.name")),
    list(
      rows.map((row) =>
        lines(
          words(figureMark(view, row), plain(view.say(row.figure.label))),
          words(figureQuote(view, row), sentenceLink(view, row.sentence.id)),
        ),
      ),
    ),
  ];
}

function cautionsOf(view: View, measure: Measure): readonly string[] {
  const { cautions } = view.policy.supplementary;
  if (cautions.length === 0) return [];
  return [
    heading(2, view.t("measure.cautions")),
    list(
      cautions.map((caution) =>
        lines(
          bold(view.say(caution.name)),
          words(
            plain(cautionText(view, measure, caution)),
            ...caution.sentences.map((id) => sentenceLink(view, id)),
          ),
        ),
      ),
    ),
  ];
}

function questionsOf(view: View, measure: Measure): readonly string[] {
  const { shared, policy, t, say } = view;
  const asked = measureAnswers(shared.questions, policy, measure);
  const groups = [
    ["measure.answered", asked.stated],
    ["measure.open", asked.open],
    ["measure.asked-of-all", [...asked.statedForAll, ...asked.openToAll]],
    ["measure.next-step", asked.next],
  ] as const satisfies readonly (readonly [string, readonly AskedAnswer[]])[];
  const readings = measure.interpretations.map((reading) =>
    lines(
      plain(readingTitle(view, reading)),
      words(plain(say(reading.text)), sentenceLink(view, reading.sentence)),
    ),
  );
  return [
    ...groups
      .filter(([, held]) => held.length > 0)
      .flatMap(([key, held]) => [
        heading(3, t(key)),
        list(
          held.map(({ text, answer }) =>
            lines(plain(say(text)), answerMark(view, answer)),
          ),
        ),
      ]),
    list(readings),
  ];
}

function relatedTo(view: View, { related }: Measure): readonly string[] {
  if (related.length === 0) return [];
  const { policy, t } = view;
  return [
    heading(2, t("measure.related")),
    list(related.map((id) => measureLink(view, findMeasure(policy, id)))),
  ];
}
