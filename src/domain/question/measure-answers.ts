import type { Answer, Measure } from "../policy/measure.ts";
import type { Policy } from "../policy/policy.ts";
import type { Question, QuestionWording } from "../policy/reference.ts";
import { putQuestion } from "./put-question.ts";

export interface AskedAnswer extends QuestionWording {
  readonly id: string;
  readonly answer: Answer;
  /** False where the answer is the one that the policy gives for all. */
  readonly isOwn: boolean;
}

export interface MeasureAnswers {
  /** Stated by the text for this measure. */
  readonly stated: readonly AskedAnswer[];
  /** Open, with more to say on this measure than on all. */
  readonly open: readonly AskedAnswer[];
  readonly statedForAll: readonly AskedAnswer[];
  readonly openToAll: readonly AskedAnswer[];
  readonly next: readonly AskedAnswer[];
}

export function measureAnswers(
  questions: readonly Question[],
  policy: Pick<Policy, "answers">,
  measure: Pick<Measure, "answers" | "benefits" | "departments">,
): MeasureAnswers {
  const asked = questions.flatMap((question) => {
    const { id, isNextStep = false } = question;
    const put = putQuestion(question, measure, policy.answers[id]);
    if (!put) return [];
    const { answer, isCommon } = put;
    const { text, short } = put.wording;
    return [{ id, text, short, answer, isOwn: !isCommon, isNextStep }];
  });
  const rest = asked.filter(({ isNextStep }) => !isNextStep);
  const [stated, notStated] = parted(
    rest,
    ({ answer }) => answer.kind === "stated",
  );
  const [ownStated, statedForAll] = parted(stated, ({ isOwn }) => isOwn);
  const [open, openToAll] = parted(
    notStated,
    ({ isOwn, answer }) => isOwn && answer.note !== undefined,
  );
  const next = asked.filter(({ isNextStep }) => isNextStep);
  return { stated: ownStated, open, statedForAll, openToAll, next };
}

/** Those that fit, and the others. */
function parted<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))];
}
