import { join } from "node:path";

import type { Policy } from "../../src/domain/policy/policy.ts";
import type { Sentence } from "../../src/domain/policy/sentence.ts";
import { formatProblem } from "../../src/model/problem/format-problem.ts";
import { readContent } from "../../src/model/read/read-content.ts";

export const ROOT = join(import.meta.dirname, "../..");

const read = await readContent(ROOT);
if (!read.ok) throw new Error(read.problems.map(formatProblem).join("\n\n"));

export const { shared, policies } = read.content;

/** The policy whose text these tests know: the others have only the rules. */
export const policy = policyNamed("sz-ai-2024");

function policyNamed(id: string): Policy {
  const found = policies.find((each) => each.id === id);
  if (!found) throw new Error(`content/policies has no ${id}`);
  return found;
}

/** The sentences of the whole text in the order of the document. */
export const sentences: readonly Sentence[] = [
  ...policy.notice,
  policy.title,
  ...policy.preamble,
  ...policy.chapters.flatMap((chapter) => [
    chapter.title,
    ...policy.measures
      .filter((measure) => measure.chapter === chapter.id)
      .flatMap((measure) => measure.sentences),
    ...(chapter.id === policy.supplementary.chapter
      ? policy.supplementary.sentences
      : []),
  ]),
];

export const figures = sentences.flatMap((sentence) =>
  sentence.figures.map((figure) => ({ figure, sentence })),
);

export const benefits = policy.measures.flatMap((measure) =>
  measure.benefits.map((benefit) => ({ benefit, measure })),
);

/** A plain summary, and what it is of. */
export const summaries = [
  { id: "policy", text: policy.summary },
  ...[policy.supplementary.summary ?? []]
    .flat()
    .map((text) => ({ id: "sup", text })),
  ...policy.chapters.map(({ id, summary }) => ({ id, text: summary })),
  ...policy.measures.map(({ id, summary }) => ({ id, text: summary })),
];
