import { createHash } from "node:crypto";

import { type Rewording, type Term, varyWords } from "./vary-words.ts";
import { writeChineseNumber } from "./write-chinese-number.ts";

/** A sentence as its file holds it, as far as it is read here. */
export interface SentenceRecord {
  readonly id: string;
  readonly starts?: "paragraph";
  readonly zh: string;
  readonly en: string;
  readonly translation: { readonly of: string };
}

export interface MeasureRecord {
  readonly id: string;
  readonly number: number;
  readonly label: { readonly zh: string; readonly en: string };
  readonly chapter: string;
  readonly sentences: readonly SentenceRecord[];
  readonly interpretations?: readonly { readonly id: string }[];
}

export interface PolicyRecord {
  readonly id: string;
  readonly source: { readonly sha256: string; readonly page?: unknown };
  /** Ids of figures. */
  readonly pools: readonly string[];
  readonly notice: readonly SentenceRecord[];
  readonly title: SentenceRecord;
  readonly preamble: readonly SentenceRecord[];
  readonly chapters: readonly {
    readonly id: string;
    readonly title: SentenceRecord;
  }[];
  readonly supplementary: {
    readonly chapter: string;
    readonly sentences: readonly SentenceRecord[];
  };
}

/** A policy's YAML, read, and the text it comes from. */
export interface PolicyFiles {
  readonly policy: PolicyRecord;
  readonly measures: readonly MeasureRecord[];
  readonly source: string;
}

export interface Multiple {
  readonly id: string;
  /** How many measures it has; never fewer than the model it is made after. */
  readonly count: number;
  /** The terms of which a translation has to keep its rendering. */
  readonly terms?: readonly Term[];
}

/**
 * A policy of `count` measures made after a real one: its own measures come
 * first, then copies under the next numbers, in its last chapter. Each copy is
 * in words of its own; so are all measures of a policy with another id. The
 * source text is made to fit, so that every check holds.
 */
export function multiplyPolicy(
  model: Pick<PolicyFiles, "policy" | "measures">,
  { id, count, terms = [] }: Multiple,
): PolicyFiles {
  const staying = sentencesOf(model.policy).map(({ zh }) => zh);
  const vary = (measure: MeasureRecord) =>
    rewordMeasure(measure, { seed: `${id} ${measure.id}`, staying, terms });
  const own =
    id === model.policy.id ? model.measures : model.measures.map(vary);
  const chapter = own.at(-1)?.chapter ?? "";
  const last = Math.max(0, ...own.map(({ number }) => number));
  const copies = Array.from(
    { length: Math.max(0, count - own.length) },
    (_, index) =>
      vary(copyMeasure(model.measures, index, last + 1 + index, chapter)),
  );
  const measures = [...own, ...copies];
  const source = joinSource(model.policy, measures);
  const sha256 = createHash("sha256").update(source).digest("hex");
  const { policy } = model;
  return {
    policy: {
      ...policy,
      id,
      // It was cut from no page.
      source: { ...policy.source, sha256, page: undefined },
      pools: policy.pools.flatMap((pool) => [
        pool,
        ...copiesOf(pool, own, copies),
      ]),
    },
    measures,
    source,
  };
}

/** The same figure in each copy of its measure. */
function copiesOf(
  figure: string,
  own: readonly MeasureRecord[],
  copies: readonly MeasureRecord[],
): readonly string[] {
  return copies.flatMap(({ id }, index) => {
    const model = own[index % own.length];
    return model && figure.startsWith(`${model.id}-`)
      ? [figure.replace(model.id, id)]
      : [];
  });
}

/** The `index`-th copy, going round the measures in turn. */
function copyMeasure(
  own: readonly MeasureRecord[],
  index: number,
  number: number,
  chapter: string,
): MeasureRecord {
  const model = own[index % own.length];
  if (!model) throw new Error("There is no measure to multiply.");
  const id = `m${String(number).padStart(2, "0")}`;
  const readings = (model.interpretations ?? []).map((reading) => reading.id);
  const ids = new RegExp(
    String.raw`\b(?:${[model.id, ...readings].join("|")})\b`,
    "g",
  );
  // The ids of sentences, figures and benefits all begin with the measure's;
  // those of readings are names, which the policy has once.
  const renamed = JSON.parse(
    JSON.stringify(model).replace(ids, (old) =>
      old === model.id ? id : `${old}-${id}`,
    ),
  ) as MeasureRecord;
  const numeral = writeChineseNumber(number);
  return {
    ...renamed,
    id,
    number,
    label: { zh: `（${numeral}）`, en: String(number) },
    chapter,
    sentences: renamed.sentences.map((sentence) =>
      renumberSentence(sentence, numeral, number),
    ),
  };
}

/** A heading's enumerator follows the measure's number. */
function renumberSentence(
  sentence: SentenceRecord,
  numeral: string,
  number: number,
): SentenceRecord {
  if (!sentence.id.endsWith("-title")) return sentence;
  const zh = sentence.zh.replace(/^\([^)]*\)/, `(${numeral})`);
  const en = sentence.en.replace(/^\([^)]*\)/, `(${number})`);
  return { ...sentence, zh, en };
}

/** A measure in other words; the list of its offices keeps their names. */
function rewordMeasure(
  measure: MeasureRecord,
  rewording: Omit<Rewording, "sentences">,
): MeasureRecord {
  const isList = ({ id }: SentenceRecord) => id.endsWith("-resp");
  const body = measure.sentences.filter((sentence) => !isList(sentence));
  const lists = measure.sentences.filter(isList);
  const reworded = varyWords(
    { ...measure, sentences: body },
    {
      ...rewording,
      sentences: body.map(({ zh }) => zh),
      staying: [...rewording.staying, ...lists.map(({ zh }) => zh)],
    },
  );
  return {
    ...reworded,
    sentences: [...reworded.sentences, ...lists].map((sentence) => ({
      ...sentence,
      translation: {
        ...sentence.translation,
        of: createHash("sha256").update(sentence.zh).digest("hex").slice(0, 16),
      },
    })),
  };
}

/** Those outside the measures. */
function sentencesOf(policy: PolicyRecord): readonly SentenceRecord[] {
  const { notice, title, preamble, chapters, supplementary } = policy;
  const titles = chapters.map((chapter) => chapter.title);
  return [...notice, title, ...preamble, ...titles, ...supplementary.sentences];
}

/** The whole text, one paragraph a line, in the order of the document. */
function joinSource(
  policy: PolicyRecord,
  measures: readonly MeasureRecord[],
): string {
  const { notice, title, preamble, chapters, supplementary } = policy;
  const units = [
    notice,
    [title],
    preamble,
    ...chapters.flatMap((chapter) => [
      [chapter.title],
      ...measures
        .filter((measure) => measure.chapter === chapter.id)
        .map(({ sentences }) => sentences),
      supplementary.chapter === chapter.id ? supplementary.sentences : [],
    ]),
  ];
  return units.flatMap(paragraphsOf).join("");
}

function paragraphsOf(sentences: readonly SentenceRecord[]): string[] {
  const text = sentences.map(({ zh, starts }, index) =>
    index > 0 && starts === "paragraph" ? `\n${zh}` : zh,
  );
  return text.length > 0 ? [`${text.join("")}\n`] : [];
}
