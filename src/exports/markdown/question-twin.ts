import { answerPlace } from "../../domain/question/answer-place.ts";
import { policyAnswers } from "../../domain/question/policy-answers.ts";
import {
  type MeasureAnswer,
  type QuestionAnswers,
  questionAnswers,
} from "../../domain/question/question-answers.ts";
import { answeredWords } from "../../i18n/answered-words.ts";
import type { View } from "../../i18n/view.ts";
import {
  inBlocks,
  heading,
  lines,
  link,
  list,
  plain,
  words,
} from "./markdown.ts";
import { answerMark, headOf } from "./parts.ts";

/** Every question, with each of its answers and the measures that share it. */
export function questionTwin(view: View): string {
  const { policy, shared, t, say } = view;
  const questions = questionAnswers(shared.questions, policy);
  const ofPolicy = policyAnswers(shared.questions, policy);
  const counts = {
    questions: questions.length,
    measures: policy.measures.length,
  };
  return inBlocks([
    ...headOf(view, t("open.name"), t("open.lead", counts)),
    plain(t("open.silence")),
    ...questions.flatMap((of) => [
      `## ${linkTo(view, say(of.question.text), of.question.id)}`,
      plain(answeredWords(of, t)),
      list(answersOf(view, of)),
    ]),
    heading(2, t("sup.policy")),
    list(
      ofPolicy.map(({ question, answer }) =>
        lines(
          linkTo(view, say(question.text), question.id),
          answerMark(view, answer),
        ),
      ),
    ),
  ]);
}

/** The answer for all comes once, before those of single measures. */
function answersOf(
  view: View,
  { question, answers, common }: QuestionAnswers,
): readonly string[] {
  const same = answers.filter(({ isCommon }) => isCommon);
  const own = answers.filter(({ isCommon }) => !isCommon);
  const link = (each: MeasureAnswer) =>
    linkTo(view, String(each.measure.number), question.id, each.measure.id);
  const shared =
    common && same.length > 0
      ? [lines(words(...same.map(link)), answerMark(view, common))]
      : [];
  return [
    ...shared,
    ...own.map((each) =>
      lines(
        words(link(each), plain(view.say(each.measure.name))),
        each.wording.text === question.text
          ? ""
          : plain(view.say(each.wording.text)),
        answerMark(view, each.answer),
      ),
    ),
  ];
}

function linkTo(
  { policy, origin, href }: View,
  label: string,
  question: string,
  measure?: string,
): string {
  return link(label, origin + href(answerPlace(policy.id, question, measure)));
}
