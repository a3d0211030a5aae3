import { LOCALES } from "../../../domain/text/local-text.ts";
import { wordingFor } from "../../../domain/question/question-wording.ts";
import type { Question } from "../../../domain/policy/reference.ts";
import { isPruned, type FileDraft } from "../../read/check-schema.ts";
import { quote } from "../../problem/describe-value.ts";
import { childOf } from "../../problem/name-path.ts";
import type { MeasureDraft, PolicyDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { AnswersYaml } from "../../schema/answer-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * Every question has an answer: those put to measures for each measure for
 * which they arise, and no other; those put to the policy in its own file.
 * Answers quote verbatim.
 */
export const checkAnswers: PolicyCheck = (draft, shared) => {
  const { policy, measures } = draft;
  const questions = shared.questions?.data ?? [];
  const files = [...(policy ? [policy] : []), ...measures];
  return [
    ...(policy ? checkAnswered(policy, ofPolicy(questions), new Set()) : []),
    ...measures.flatMap((measure) =>
      checkMeasure(measure, questions, policy && answered(policy)),
    ),
    ...files.flatMap((file) => checkWords(file, file.data.answers, draft)),
  ];
};

function ofPolicy(questions: readonly Question[]): readonly string[] {
  return questions
    .filter(({ askedOf }) => askedOf === "policy")
    .map(({ id }) => id);
}

/** @param common undefined where policy.yaml could not be read */
function checkMeasure(
  measure: MeasureDraft,
  questions: readonly Question[],
  common: ReadonlySet<string> | undefined,
): readonly Problem[] {
  // What a measure offers decides which questions arise for it.
  if (["benefits", "departments"].some((key) => isPruned(measure, [key])))
    return [];
  const asked = questions
    .filter((question) => wordingFor(question, measure.data))
    .map(({ id }) => id);
  return [
    ...(common ? checkAnswered(measure, asked, common) : []),
    ...questions
      .filter(({ id }) => !asked.includes(id) && answered(measure).has(id))
      .flatMap(({ id }) =>
        problemOf(measure, ["answers", id], {
          found: `an answer to ${id}`,
          expected: "answers to questions that arise for this measure",
          fix: "Remove it; or see askedOf and concerns of the question in questions.yaml.",
        }),
      ),
  ];
}

function checkAnswered(
  file: FileDraft<unknown>,
  asked: readonly string[],
  common: ReadonlySet<string>,
): readonly Problem[] {
  const own = answered(file);
  const open = asked.filter((id) => !own.has(id) && !common.has(id));
  if (open.length === 0) return [];
  return problemOf(file, ["answers"], {
    found: `no answer to ${open.join(", ")}`,
    expected: "an answer to every question of questions.yaml that arises here",
    fix: "Answer in the measure, or in policy.yaml for all: a quoted sentence, or not-stated.",
  });
}

/** The questions a file answers, in whatever form. */
function answered(file: FileDraft<unknown>): ReadonlySet<string> {
  return new Set(Object.keys(childOf(file.file.data, "answers") ?? {}));
}

function checkWords(
  file: FileDraft<unknown>,
  answers: AnswersYaml,
  { sentences }: PolicyDraft,
): readonly Problem[] {
  return Object.entries(answers).flatMap(([question, answer]) => {
    if (answer.kind !== "stated") return [];
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
