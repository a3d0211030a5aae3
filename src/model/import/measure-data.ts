import { LEFT } from "../left/left-mark.ts";
import { inEach } from "../scaffold/example-words.ts";
import { answerStubs } from "./answer-stubs.ts";
import { benefitStubs } from "./benefit-stubs.ts";
import { nameOf } from "./find-parts.ts";
import type { FoundMeasure } from "./found-text.ts";
import { guessOffices, officesInEach } from "./guess-offices.ts";
import type { ImportContext } from "./import-context.ts";
import { sentenceData, sourceWords } from "./sentence-data.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import type { YamlRecord } from "./yaml-data.ts";

/** Kinds of value that a measure shows large. */
const SHOWN: ReadonlySet<string> = new Set([
  "money",
  "foreign",
  "rate",
  "ratio",
]);

/** The file of a measure, from its text alone. */
export function measureData(
  measure: FoundMeasure,
  sentences: readonly SentenceStub[],
  context: ImportContext,
): YamlRecord {
  const { id, chapter, numbered } = measure;
  const texts = sentences.map(({ zh }) => zh);
  const name = nameOf(measure) ?? chapterName(measure);
  const offices = guessOffices(texts, context.departments);
  const benefits = benefitStubs(id, sentences);
  const key = keyFigures(sentences);
  return {
    id,
    number: Number(id.slice(1)),
    label: numbered ? inEach(labelOf(numbered), String(numbered.number)) : LEFT,
    ...(chapter && { chapter: chapter.id }),
    name: name ? sourceWords(name) : LEFT,
    forWhom: LEFT,
    summary: LEFT,
    departments: offices.ids,
    recipients: LEFT,
    sentences: sentences.map((each) => ({
      ...sentenceData(each, context),
      ...(each.id.endsWith("-resp") &&
        officesInEach(each.zh, offices, context.departments)?.sentence),
    })),
    keyFigures: key,
    // Money that no sentence seems to give is for a person to judge.
    benefits: benefits.length === 0 && key.length > 0 ? LEFT : benefits,
    interpretations: LEFT,
    answers: answerStubs(sentences, benefits, offices, context),
    finder: LEFT,
    named: LEFT,
    related: LEFT,
  };
}

/** As pages print it: the number of an article, a point with its brackets. */
function labelOf({
  level,
  mark,
  printed,
}: NonNullable<FoundMeasure["numbered"]>) {
  if (level !== "（一）" && level !== "（1）") return printed;
  return mark.replace("(", "（").replace(")", "）");
}

/** Of text that stands in a chapter without a number of its own. */
function chapterName({ numbered, chapter }: FoundMeasure): string | undefined {
  return numbered ? undefined : chapter?.name;
}

function keyFigures(sentences: readonly SentenceStub[]): readonly string[] {
  return sentences.flatMap(({ id, figures }) =>
    figures
      .filter(({ kind }) => SHOWN.has(kind))
      .map(({ name }) => `${id}.${name}`),
  );
}
