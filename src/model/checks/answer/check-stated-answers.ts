import { LOCALES } from "../../../domain/text/languages.ts";
import type { Answer } from "../../../domain/policy/measure.ts";
import type { QuoteContent } from "../../../domain/policy/reference.ts";
import { beginsSilent } from "./begins-silent.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import { officesOf } from "../../references/offices-of.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Finding, Problem } from "../../problem/problem.ts";
import type { BenefitYaml } from "../../schema/benefit-schema.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * An answer with a sentence answers: its quote holds what the question asks
 * for, and what the site says of it does not begin with what is not stated.
 * Anything else is `not-stated`.
 */
export const checkStatedAnswers: PolicyCheck = (draft, shared) => {
  const { policy, measures } = draft;
  const contents = new Map(
    shared.questions.data.map(({ id, answeredBy }) => [id, answeredBy]),
  );
  const files = [
    { file: policy, benefits: [] },
    ...measures.map((file) => ({ file, benefits: file.data.benefits })),
  ];
  return files.flatMap(({ file, benefits }) =>
    Object.entries(file.data.answers).flatMap(([question, answer]) => {
      if (answer.kind !== "stated") return [];
      const place = { file, question };
      const content = contents.get(question);
      const known = { draft, shared, benefits };
      return [
        ...(content ? checkContent(place, answer, content, known) : []),
        ...checkRemark(place, answer),
      ];
    }),
  );
};

type Stated = Extract<Answer, { kind: "stated" }>;

interface Place {
  readonly file: FileDraft<unknown>;
  readonly question: string;
}

interface Known {
  readonly draft: PolicyDraft;
  readonly shared: ReferenceDraft;
  readonly benefits: readonly BenefitYaml[];
}

function checkContent(
  { file, question }: Place,
  answer: Stated,
  content: QuoteContent,
  known: Known,
): readonly Problem[] {
  const { wanted, isHeld } =
    typeof content === "object" ? ofWords(content) : CONTENTS[content];
  if (isHeld(answer, known)) return [];
  return problemOf(file, ["answers", question], {
    found: `${quote(answer.quote.zh)} for an answer`,
    expected: wanted,
    fix: "Quote the words that answer, or make it not-stated.",
  });
}

interface Content {
  readonly wanted: Finding["expected"];
  readonly isHeld: (answer: Stated, known: Known) => boolean;
}

const CONTENTS: Readonly<Record<Exclude<QuoteContent, object>, Content>> = {
  office: {
    wanted: "words that name an office of departments.yaml",
    isHeld: (answer, { draft: { policy }, shared: { departments } }) =>
      officesOf(policy.data, departments.data).some(({ zh }) =>
        answer.quote.zh.includes(zh),
      ),
  },
  "yearly-total": {
    wanted: "words that hold a figure of pools in policy.yaml",
    isHeld: (answer, { draft: { policy, figures } }) =>
      policy.data.pools
        .flatMap((id) => figures.get(id) ?? [])
        .filter((pool) => pool.sentence.data.id === answer.sentence)
        .some(({ data }) => answer.quote.zh.includes(data.value)),
  },
  "shared-cost": {
    wanted: "words that hold the base of a benefit of this measure",
    isHeld: (answer, { benefits }) =>
      benefits.some(
        (benefit) =>
          "base" in benefit && answer.quote.zh.includes(benefit.base.zh),
      ),
  },
  verdict: {
    wanted: "a verdict beside the quote, as the question asks yes or no",
    isHeld: ({ verdict }) => verdict !== undefined,
  },
};

function ofWords(content: Extract<QuoteContent, object>): Content {
  const isAny = "anyOf" in content;
  const words = isAny ? content.anyOf : content.noneOf;
  return {
    wanted: isAny
      ? `words that hold one of ${quoteList(words)}`
      : `words other than ${quoteList(words)}, which answer nothing`,
    isHeld: (answer) =>
      words.some((word) => answer.quote.zh.includes(word)) === isAny,
  };
}

function checkRemark(
  { file, question }: Place,
  { verdict, note }: Stated,
): readonly Problem[] {
  const key = verdict ? "verdict" : "note";
  const remark = verdict ?? note;
  if (!remark) return [];
  return LOCALES.filter((locale) =>
    beginsSilent(remark[locale], locale),
  ).flatMap((locale) =>
    problemOf(file, ["answers", question, key, locale], {
      found: quote(remark[locale]),
      expected: "a remark that begins with the answer that the quote gives",
      fix: "Put the answer first; where there is none, make it not-stated.",
    }),
  );
}
