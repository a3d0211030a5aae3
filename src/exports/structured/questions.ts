import { policyAnswers } from "../../domain/question/policy-answers.ts";
import { marksOf } from "../../i18n/marks.ts";
import type { View } from "../../i18n/view.ts";
import { answerWords } from "../answer-words.ts";
import type { Structured } from "./schema.ts";

/** What is asked of a policy as a whole, with the answers that its page shows. */
export function questionsData(view: View): readonly Structured[] {
  const { policy, shared, say } = view;
  const { space } = marksOf(view.locale);
  const mainEntity = policyAnswers(shared.questions, policy).map(
    ({ question, answer }) => {
      const { verdict, quote, rest } = answerWords(view, answer);
      // The remark on what is left open goes on after its verdict.
      const between = answer.kind === "stated" ? space : "";
      const marked = quote && `“${quote}”`;
      const said = [[verdict, marked].filter(Boolean).join(space), rest];
      const text = said.filter(Boolean).join(between);
      return {
        "@type": "Question",
        name: say(question.text),
        acceptedAnswer: { "@type": "Answer", text },
      };
    },
  );
  return mainEntity.length > 0 ? [{ "@type": "FAQPage", mainEntity }] : [];
}
