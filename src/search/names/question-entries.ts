import type { Content } from "../../domain/policy/content.ts";
import { answerText } from "../../domain/question/answer-text.ts";
import { answerPlace } from "../../domain/question/answer-place.ts";
import { policyAnswers } from "../../domain/question/policy-answers.ts";
import {
  isStated,
  questionAnswers,
  type MeasureAnswer,
} from "../../domain/question/question-answers.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { IndexedPage } from "../index/search-data.ts";
import { listedAliases } from "./page-aliases.ts";
import type { NamedEntry } from "./named-entry.ts";

/** The questions put to measures, then those put to a policy as a whole. */
export function questionEntries(
  content: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
): readonly NamedEntry[] {
  return [
    ...measureQuestions(content, locale, pages),
    ...policyQuestions(content, locale),
  ];
}

/** A question leads to its answer, for one measure or for all it is put to. */
function measureQuestions(
  { shared, policies }: Content,
  locale: Locale,
  pages: readonly IndexedPage[],
): readonly NamedEntry[] {
  const put = policies.flatMap((policy) =>
    questionAnswers(shared.questions, policy).map((each) => ({
      ...each,
      policy: policy.id,
      answers: each.answers.map((answer) => ({
        ...answer,
        page: placeOf(`${policy.id}/${answer.measure.id}/`, pages),
      })),
    })),
  );
  return shared.questions
    .filter(({ askedOf }) => askedOf === "measure")
    .map(({ id, text, asksMeaning }) => {
      const own = put.filter(({ question }) => question.id === id);
      const answers = own.flatMap((each) => each.answers);
      const common = own.map((each) => each.common).find(Boolean);
      return {
        kind: "question" as const,
        path: answerPlace(own[0]?.policy ?? "", id),
        name: text[locale],
        of: answers.map(({ page }) => page),
        own: answers.map((each) => ownAnswer(each, pages[each.page])),
        names: listedAliases(shared, `questions/${id}`),
        ...(common ? { says: answerText(common, locale) } : {}),
        ...(asksMeaning ? { asksMeaning } : {}),
      };
    });
}

function ownAnswer(
  answer: MeasureAnswer,
  page: IndexedPage | undefined,
): number | null {
  if (answer.isCommon) return null;
  if (!isStated(answer) || answer.answer.kind !== "stated") return -1;
  const { sentence } = answer.answer;
  return page?.sentences.findIndex(([id]) => id === sentence) ?? -1;
}

/** A question put to a policy leads to its answer, stated or not. */
function policyQuestions(
  { shared, policies }: Content,
  locale: Locale,
): readonly NamedEntry[] {
  return policies.flatMap((policy) =>
    policyAnswers(shared.questions, policy).map(({ question, answer }) => ({
      kind: "answer" as const,
      path: answerPlace(policy.id, question.id),
      name: question.text[locale],
      of: [],
      says: answerText(answer, locale),
      names: listedAliases(shared, `questions/${question.id}`),
    })),
  );
}

function placeOf(path: string, pages: readonly IndexedPage[]): number {
  return pages.findIndex((page) => page.path === path);
}
