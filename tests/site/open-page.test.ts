import { describe, expect, it } from "vitest";

import { attributeOf } from "../../src/build/html-elements.ts";
import type { Answer } from "../../src/domain/policy/measure.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { answerAnchor } from "../../src/domain/question/answer-place.ts";
import { policyAnswers } from "../../src/domain/question/policy-answers.ts";
import {
  countStated,
  questionAnswers,
} from "../../src/domain/question/question-answers.ts";
import { answeredWords } from "../../src/i18n/answered-words.ts";
import { sentencePath } from "../../src/i18n/sentence-path.ts";
import { createTranslator } from "../../src/i18n/translator.ts";
import { typeset } from "../../src/i18n/typeset-chinese.ts";
import { below, byId, readPages, textOf } from "./built-site.ts";
import { content } from "./site-content.ts";

const pages = readPages();
const places = content.policies.flatMap((policy) =>
  LOCALES.map((locale) => ({ policy, locale })),
);

describe.each(places)(
  "the page of all questions to $policy.id, in $locale",
  ({ policy, locale }) => {
    const address = `/${locale}/${policy.id}/open/`;
    const page = pages.find((each) => each.address === address);
    const questions = questionAnswers(content.shared.questions, policy);
    const t = createTranslator(locale);
    const elementAt = (id: string) => page && byId(page, id);

    it("counts for each question how many measures state it", () => {
      expect(questions.length).toBeGreaterThan(10);
      const wrong = questions.filter((row) => {
        const text = textOf(elementAt(row.question.id) ?? nothing());
        return (
          !text.includes(row.question.text[locale]) ||
          !text.includes(answeredWords(row, t))
        );
      });
      expect(wrong.map(({ question }) => question.id)).toEqual([]);
    });

    it("asks each measure what its own page asks", () => {
      const wrong = questions.flatMap(({ question, answers }) =>
        answers
          .filter(({ measure, wording }) => {
            const id = answerAnchor(question.id, measure.id);
            const row = page?.elements.find(
              (each) =>
                attributeOf(each, "class") === "answer" &&
                [each, ...below(each)].some(
                  (one) => attributeOf(one, "id") === id,
                ),
            );
            const asked = wording.text[locale];
            const other = question.text[locale] !== asked;
            return !row || textOf(row).includes(asked) !== other;
          })
          .map(({ measure }) => answerAnchor(question.id, measure.id)),
      );
      expect(wrong).toEqual([]);
    });

    it("says of each measure how much it states in full, and in part", () => {
      for (const { id } of policy.measures) {
        const own = questions.flatMap(({ answers }) =>
          answers.filter(({ measure }) => measure.id === id),
        );
        const words = t("open.states", {
          ...countStated(own),
          count: own.length,
        });
        const [part] = (page?.elements ?? []).filter(
          (each) => attributeOf(each, "aria-labelledby") === `by-${id}`,
        );
        expect(textOf(part ?? nothing())).toContain(words);
      }
    });

    it("has a place for each measure's answer, with the answer at it", () => {
      const wrong = questions.flatMap(({ question, answers }) =>
        answers
          .filter(({ measure, answer, isCommon }) => {
            const place = elementAt(answerAnchor(question.id, measure.id));
            const held = isCommon ? elementAt(question.id) : place;
            return !place || !held || !says(held, answer);
          })
          .map(({ measure }) => answerAnchor(question.id, measure.id)),
      );
      expect(wrong).toEqual([]);
    });

    it("answers what is asked of the document as a whole", () => {
      const wrong = policyAnswers(content.shared.questions, policy).filter(
        ({ question, answer }) => {
          const place = elementAt(question.id);
          return !place || !says(place, answer);
        },
      );
      expect(wrong.map(({ question }) => question.id)).toEqual([]);
    });

    it("leads from each measure to each of its answers", () => {
      const links = new Set(
        page?.elements.flatMap((each) => attributeOf(each, "href") ?? []),
      );
      const missing = questions.flatMap(({ question, answers }) =>
        answers
          .map(({ measure }) => `#${answerAnchor(question.id, measure.id)}`)
          .filter((anchor) => !links.has(anchor)),
      );
      expect(missing).toEqual([]);
    });

    /** Whether a part says the whole of an answer and leads to its sentence. */
    function says(
      part: Parameters<typeof textOf>[0] & Parameters<typeof below>[0],
      answer: Answer,
    ): boolean {
      const text = textOf(part);
      if (answer.note && !text.includes(answer.note[locale])) return false;
      if (answer.kind !== "stated") return true;
      const links = below(part).map((each) => attributeOf(each, "href"));
      const link = `/${locale}/${sentencePath(policy, answer.sentence)}`;
      return (
        text.includes(typeset(answer.quote[locale], locale)) &&
        (!answer.verdict || text.includes(answer.verdict[locale])) &&
        links.includes(link)
      );
    }
  },
);

function nothing(): never {
  throw new Error("A question has no place on the page");
}
