import {
  cutChapter,
  cutClosing,
  cutImprint,
  cutMeasure,
  cutNotice,
  cutPreamble,
  cutTitle,
} from "./cut-units.ts";
import type { FoundText } from "./found-text.ts";
import type { SentenceStub } from "./sentence-stub.ts";

type Sentences = readonly SentenceStub[];

/** All sentences of a text, by the part they stand in. */
export interface CutText {
  readonly notice: Sentences;
  readonly title: SentenceStub | undefined;
  readonly preamble: Sentences;
  /** The headings of the chapters, in order. */
  readonly chapters: Sentences;
  /** By the measure's id. */
  readonly measures: ReadonlyMap<string, Sentences>;
  readonly closing: Sentences;
  readonly imprint: Sentences;
}

export function cutText(text: FoundText): CutText {
  return {
    notice: cutNotice(text.notice),
    title: text.title && cutTitle(text.title),
    preamble: cutPreamble(text.preamble),
    chapters: text.chapters.map(cutChapter),
    measures: new Map(
      text.measures.map((measure) => [measure.id, cutMeasure(measure)]),
    ),
    closing: cutClosing(text.closing),
    imprint: cutImprint(text.imprint),
  };
}

export function allSentences(cut: CutText): Sentences {
  const { notice, title, preamble, chapters, measures, closing, imprint } = cut;
  return [
    ...notice,
    ...(title ? [title] : []),
    ...preamble,
    ...chapters,
    ...[...measures.values()].flat(),
    ...closing,
    ...imprint,
  ];
}
