import type { Figure } from "../../domain/figure/figure.ts";
import type { Answer, Measure } from "../../domain/policy/measure.ts";
import type { Policy } from "../../domain/policy/policy.ts";
import type { Sentence } from "../../domain/policy/sentence.ts";
import type { MeasureDraft, PolicyDraft } from "../read/policy-draft.ts";
import { buildBenefit, type FigureLookup } from "./build-benefit.ts";
import { buildSentence } from "./build-sentence.ts";
import { buildTerm } from "./build-term.ts";

/**
 * The policy of a draft without problems: figures in place of their ids, and
 * every measure with the answers that hold for all.
 * @throws Error when the draft was not checked
 */
export function buildPolicy(draft: PolicyDraft): Policy {
  const { data } = draft.policy;
  const build = builderOf(draft);
  const { supplementary, chapters, title } = data;
  return {
    ...data,
    term: buildTerm(data.term, build.lookup),
    notice: build.sentences(data.notice),
    title: build.sentence(title),
    preamble: build.sentences(data.preamble),
    chapters: chapters.map((chapter) => ({
      ...chapter,
      title: build.sentence(chapter.title),
    })),
    measures: draft.measures.map((measure) =>
      buildMeasure(measure, data.answers, build),
    ),
    supplementary: {
      ...supplementary,
      sentences: build.sentences(supplementary.sentences),
    },
    pools: data.pools.map(build.figure),
  };
}

interface Builder {
  readonly lookup: FigureLookup;
  readonly figure: (id: string) => Figure;
  readonly sentence: (yaml: { readonly id: string }) => Sentence;
  readonly sentences: (
    yaml: readonly { readonly id: string }[],
  ) => readonly Sentence[];
}

function builderOf({ sentences, figures, folder }: PolicyDraft): Builder {
  const lookup = (id: string) => figures.get(id)?.figure;
  const sentence = ({ id }: { readonly id: string }) => {
    const placed = sentences.get(id);
    if (!placed) throw new Error(`${folder} has no sentence ${id}`);
    return buildSentence(placed);
  };
  return {
    lookup,
    figure: (id) => {
      const figure = lookup(id);
      if (!figure) throw new Error(`${folder} has no figure ${id}`);
      return figure;
    },
    sentence,
    sentences: (yaml) => yaml.map(sentence),
  };
}

function buildMeasure(
  { data }: MeasureDraft,
  common: Readonly<Record<string, Answer>>,
  build: Builder,
): Measure {
  return {
    ...data,
    sentences: build.sentences(data.sentences),
    keyFigures: data.keyFigures.map(build.figure),
    benefits: data.benefits.map((yaml) => {
      const benefit = buildBenefit(yaml, build.lookup);
      if (!benefit) throw new Error(`${yaml.id} names an unknown figure`);
      return benefit;
    }),
    answers: { ...common, ...data.answers },
  };
}
