import { wordingFor } from "../../domain/question/question-wording.ts";
import type { Question } from "../../domain/policy/reference.ts";
import { LEFT } from "../left/left-mark.ts";
import type { ImportContext } from "./import-context.ts";
import { type Offices, officesInEach } from "./guess-offices.ts";
import { isPool } from "./figure-stubs.ts";
import { sourceWords } from "./sentence-data.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import type { YamlData, YamlRecord } from "./yaml-data.ts";
import { offered } from "./benefit-stubs.ts";

/**
 * The answers of a measure: those that its text plainly holds are quoted, and
 * those that only it can have are left to enter. For all others the policy's
 * own answers hold.
 */
export function answerStubs(
  sentences: readonly SentenceStub[],
  benefits: readonly YamlRecord[],
  offices: Offices,
  { questions, departments }: ImportContext,
): YamlRecord {
  const asked = { benefits: offered(benefits), departments: offices.ids };
  const answers = questions.flatMap((question): [string, YamlData][] => {
    if (!wordingFor(question, asked)) return [];
    const found =
      question.answeredBy === "office"
        ? byOffice(sentences, offices, departments)
        : question.answeredBy === "yearly-total"
          ? byTotal(sentences)
          : undefined;
    if (found) return [[question.id, found]];
    return isOfMeasure(question) ? [[question.id, LEFT]] : [];
  });
  return Object.fromEntries(answers);
}

/** Put only to measures that offer something, or answered by words of theirs. */
function isOfMeasure({ concerns, answeredBy }: Question): boolean {
  const hasTotal = answeredBy === "yearly-total";
  return concerns !== undefined || (answeredBy !== undefined && !hasTotal);
}

function byOffice(
  sentences: readonly SentenceStub[],
  offices: Offices,
  departments: ImportContext["departments"],
): YamlRecord | undefined {
  const last = sentences.find(({ id }) => id.endsWith("-resp"));
  const quote = last && officesInEach(last.zh, offices, departments)?.names;
  return quote && { sentence: last.id, quote };
}

function byTotal(sentences: readonly SentenceStub[]): YamlRecord | undefined {
  for (const { id, figures } of sentences) {
    const total = figures.find(isPool);
    if (total) return { sentence: id, quote: sourceWords(total.quote) };
  }
  return undefined;
}
