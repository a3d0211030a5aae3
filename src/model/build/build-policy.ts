import type { Policy } from "../../domain/policy/policy.ts";
import { changedTexts } from "../../domain/release/published-text.ts";
import type { PolicyDraft } from "../read/policy-draft.ts";
import { toRecord } from "../release/to-record.ts";
import { buildBenefit } from "./build-benefit.ts";
import { buildSentence } from "./build-sentence.ts";
import { buildTerm } from "./build-term.ts";

interface Named {
  readonly id: string;
}

/**
 * The policy of a draft without problems: figures in place of their ids, and
 * every measure with the answers that hold for all.
 * @param release the newest, with which whatever is not on record appears
 * @throws Error when the draft was not checked
 */
export function buildPolicy(
  draft: PolicyDraft,
  release: string | undefined,
): Policy {
  const { data } = draft.policy;
  const { supplementary } = data;
  const figure = (id: string) => found(draft.figures.get(id)?.figure, id);
  const sentence = ({ id }: Named) =>
    buildSentence(found(draft.sentences.get(id), id));
  const sentences = (all: readonly Named[]) => all.map(sentence);
  return {
    ...data,
    term: buildTerm(data.term, figure),
    notice: sentences(data.notice),
    imprint: sentences(data.imprint),
    title: sentence(data.title),
    preamble: sentences(data.preamble),
    chapters: data.chapters.map((chapter) => ({
      ...chapter,
      title: sentence(chapter.title),
    })),
    measures: draft.measures.map(({ data: measure }) => ({
      ...measure,
      sentences: sentences(measure.sentences),
      keyFigures: measure.keyFigures.map(figure),
      benefits: measure.benefits.map((yaml) => buildBenefit(yaml, figure)),
      answers: { ...data.answers, ...measure.answers },
    })),
    supplementary: {
      ...supplementary,
      sentences: sentences(supplementary.sentences),
    },
    pools: data.pools.map(figure),
    changed: changedTexts([
      ...draft.register,
      ...(release === undefined ? [] : toRecord(draft, release)),
    ]),
  };
}

function found<T>(thing: T | undefined, id: string): T {
  if (thing === undefined) throw new Error(`There is no ${id}`);
  return thing;
}
