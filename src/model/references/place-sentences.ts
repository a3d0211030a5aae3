import { eachLanguage } from "../../domain/text/languages.ts";
import { findHedgedNumbers } from "../../domain/text/hedge.ts";
import { parseQuantity } from "../../domain/number/numerals.ts";
import type { FileDraft } from "../read/read-draft.ts";
import type {
  MeasureDraft,
  PlacedFigure,
  PlacedSentence,
} from "../read/policy-draft.ts";
import type { Path } from "../problem/problem.ts";
import type { PolicyYaml } from "../schema/policy-schema.ts";
import type { SentenceYaml } from "../schema/sentence-schema.ts";

/** All sentences of a policy with their places, in document order. */
export function placeSentences(
  policy: FileDraft<PolicyYaml>,
  measures: readonly MeasureDraft[],
): readonly PlacedSentence[] {
  const ofMeasure = (measure: MeasureDraft) =>
    placeAll(measure, measure.data.sentences, ["sentences"], measure.id);
  const { notice, title, preamble, chapters, supplementary, imprint } =
    policy.data;
  const byChapter = Map.groupBy(measures, ({ data }) => data.chapter);
  const known = new Set(chapters.map(({ id }) => id));
  const isKnown = (id: string | undefined) => id !== undefined && known.has(id);
  const provisions = placeAll(
    policy,
    supplementary.sentences,
    ["supplementary", "sentences"],
    "sup",
  );
  const ofChapter = (chapter: (typeof chapters)[number], index: number) => {
    const { id } = chapter;
    // Of two with one id the second is reported, and holds nothing.
    const isFirst = chapters.findIndex((each) => each.id === id) === index;
    return [
      place(policy, chapter.title, ["chapters", id, "title"], id),
      ...(isFirst ? (byChapter.get(id) ?? []).flatMap(ofMeasure) : []),
      ...(isFirst && id === supplementary.chapter ? provisions : []),
    ];
  };
  return [
    ...placeAll(policy, notice, ["notice"], "n"),
    place(policy, title, ["title"], "t"),
    ...placeAll(policy, preamble, ["preamble"], "p"),
    ...(byChapter.get(undefined) ?? []).flatMap(ofMeasure),
    ...chapters.flatMap(ofChapter),
    // Out of place, but their other mistakes are reported all the same.
    ...measures
      .filter(({ data: { chapter } }) => chapter && !isKnown(chapter))
      .flatMap(ofMeasure),
    ...(isKnown(supplementary.chapter) ? [] : provisions),
    ...placeAll(policy, imprint, ["imprint"], "i"),
  ];
}

function placeAll(
  draft: FileDraft<unknown>,
  sentences: readonly SentenceYaml[],
  path: Path,
  unit: string,
): PlacedSentence[] {
  const byId = Map.groupBy(sentences, ({ id }) => id);
  return sentences.map((sentence, index) => {
    const isUnique = byId.get(sentence.id)?.length === 1;
    const step = isUnique ? sentence.id : index;
    return place(draft, sentence, [...path, step], unit, index);
  });
}

function place(
  draft: FileDraft<unknown>,
  data: SentenceYaml,
  path: Path,
  unit: string,
  index = 0,
): PlacedSentence {
  return {
    draft,
    path,
    unit,
    data,
    startsParagraph: index === 0 || data.starts === "paragraph",
    numbers: eachLanguage((locale) => findHedgedNumbers(data[locale], locale)),
  };
}

/** The figures of a sentence with their places, in the order of the file. */
export function placeFigures(sentence: PlacedSentence): PlacedFigure[] {
  return Object.entries(sentence.data.figures).map(([name, data]) => {
    const id = `${sentence.data.id}.${name}`;
    const path = [...sentence.path, "figures", name];
    const { value: printed, ...rest } = data;
    const value = parseQuantity(printed);
    const names = { id, name, sentence: sentence.data.id };
    const figure = value && { ...rest, ...names, printed, value };
    return { id, name, sentence, path, data, figure };
  });
}
