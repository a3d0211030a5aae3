import { wordingFor } from "../../../domain/question/question-wording.ts";
import type { Question } from "../../../domain/policy/reference.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import type { MeasureDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { AnswersYaml } from "../../schema/answer-schema.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * Every question has an answer: those put to measures for each measure for
 * which they arise, and no other; those put to the policy in its own file.
 */
export const checkAnswers: PolicyCheck = ({ policy, measures }, shared) => {
  const questions = shared.questions.data;
  const ofPolicy = questions.filter(({ askedOf }) => askedOf === "policy");
  return [
    ...checkAnswered(policy, idsOf(ofPolicy)),
    ...measures.flatMap((measure) =>
      checkMeasure(measure, questions, policy.data.answers),
    ),
  ];
};

/** @param common the answers that hold for every measure */
function checkMeasure(
  measure: MeasureDraft,
  questions: readonly Question[],
  common: AnswersYaml,
): readonly Problem[] {
  const { answers } = measure.data;
  const asked = idsOf(
    questions.filter((question) => wordingFor(question, measure.data)),
  );
  return [
    ...checkAnswered(measure, asked, common),
    ...idsOf(questions)
      .filter((id) => !asked.includes(id) && id in answers)
      .flatMap((id) =>
        problemOf(measure, ["answers", id], {
          found: `an answer to ${id}`,
          expected: "answers to questions that arise for this measure",
          fix: "Remove it; or see askedOf and concerns of the question in questions.yaml.",
        }),
      ),
  ];
}

function idsOf(questions: readonly Question[]): readonly string[] {
  return questions.map(({ id }) => id);
}

function checkAnswered(
  file: FileDraft<{ readonly answers: AnswersYaml }>,
  asked: readonly string[],
  common: AnswersYaml = {},
): readonly Problem[] {
  const answers = { ...common, ...file.data.answers };
  const open = asked.filter((id) => !(id in answers));
  if (open.length === 0) return [];
  return problemOf(file, ["answers"], {
    found: `no answer to ${open.join(", ")}`,
    expected: "an answer to every question of questions.yaml that arises here",
    fix: "Answer in the measure, or in policy.yaml for all: a quoted sentence, or not-stated.",
  });
}
