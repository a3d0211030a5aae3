import { LOCALES } from "../../domain/local-text.ts";
import type { FileDraft } from "../check-schema.ts";
import { quote } from "../describe-value.ts";
import { childOf } from "../name-path.ts";
import type { PolicyDraft } from "../policy-draft.ts";
import type { Problem } from "../problem.ts";
import type { AnswersYaml } from "../schema/answer-schema.ts";
import { problemOf, type PolicyCheck } from "./check.ts";

/** Every question has an answer for every measure; answers quote verbatim. */
export const checkAnswers: PolicyCheck = (draft, shared) => {
  const { policy, measures } = draft;
  const questions = shared.questions?.data.map(({ id }) => id) ?? [];
  const common = answered(policy);
  const unanswered = measures.flatMap((measure) => {
    const own = answered(measure);
    const open = questions.filter((id) => !own.has(id) && !common.has(id));
    if (open.length === 0 || !policy) return [];
    return problemOf(measure, ["answers"], {
      found: `no answer to ${open.join(", ")}`,
      expected: "an answer to every question of questions.yaml",
      fix: "Answer in the measure, or in policy.yaml for all: a quoted sentence, or not-stated.",
    });
  });
  const files = [...(policy ? [policy] : []), ...measures];
  return [
    ...unanswered,
    ...files.flatMap((file) => checkWords(file, file.data.answers, draft)),
  ];
};

/** The questions a file answers, in whatever form. */
function answered(file: FileDraft<unknown> | undefined): ReadonlySet<string> {
  return new Set(Object.keys(childOf(file?.file.data, "answers") ?? {}));
}

function checkWords(
  file: FileDraft<unknown>,
  answers: AnswersYaml,
  { sentences }: PolicyDraft,
): readonly Problem[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    if (answer.kind === "not-stated") return [];
    const sentence = sentences.get(answer.sentence)?.data;
    if (!sentence) return [];
    return LOCALES.flatMap((locale) => {
      if (sentence[locale].includes(answer.says[locale])) return [];
      return problemOf(file, ["answers", question, "says", locale], {
        found: quote(answer.says[locale]),
        expected: `words of ${answer.sentence}: ${quote(sentence[locale])}`,
        fix: "Copy the words from the sentence, punctuation included.",
      });
    });
  });
}
