import { quantityKey } from "../../domain/number-token.ts";
import { findEnglishNumbers } from "../../domain/english-numbers.ts";
import { findChineseNumbers } from "../../domain/numerals.ts";
import type { LocalText } from "../../domain/local-text.ts";
import { isPruned, type FileDraft } from "../check-schema.ts";
import { quote } from "../describe-value.ts";
import type {
  MeasureDraft,
  PlacedSentence,
  PolicyDraft,
} from "../policy-draft.ts";
import type { Path, Problem } from "../problem.ts";
import { problemOf, type PolicyCheck } from "./check.ts";

const MOST_CHARACTERS = 120;
const MOST_WORDS = 80;

/** Summaries are short, and name no number that the measure does not. */
export const checkSummaries: PolicyCheck = (draft) => {
  const byFile = Map.groupBy(draft.placed, (sentence) => sentence.draft.file);
  return [
    ...summariesOf(draft).flatMap(checkLength),
    ...draft.measures.flatMap((measure) =>
      checkNumbers(measure, byFile.get(measure.file) ?? []),
    ),
  ];
};

interface Summary {
  readonly draft: FileDraft<unknown>;
  readonly path: Path;
  readonly text: LocalText;
}

function summariesOf({ policy, measures }: PolicyDraft): readonly Summary[] {
  const ofMeasures = measures.map((draft) => ({
    draft,
    path: ["summary"],
    text: draft.data.summary,
  }));
  if (!policy) return ofMeasures;
  const { summary, chapters, supplementary } = policy.data;
  return [
    { draft: policy, path: ["summary"], text: summary },
    {
      draft: policy,
      path: ["supplementary", "summary"],
      text: supplementary.summary,
    },
    ...chapters.map((chapter) => ({
      draft: policy,
      path: ["chapters", chapter.id, "summary"],
      text: chapter.summary,
    })),
    ...ofMeasures,
  ];
}

function checkLength({ draft, path, text }: Summary): readonly Problem[] {
  const characters = Array.from(text.zh).length;
  const words = text.en.split(/\s+/).length;
  return [
    ...(characters <= MOST_CHARACTERS
      ? []
      : tooLong(
          draft,
          [...path, "zh"],
          characters,
          MOST_CHARACTERS,
          "characters",
        )),
    ...(words <= MOST_WORDS
      ? []
      : tooLong(draft, [...path, "en"], words, MOST_WORDS, "words")),
  ];
}

function tooLong(
  draft: FileDraft<unknown>,
  path: Path,
  length: number,
  most: number,
  unit: string,
): readonly Problem[] {
  return problemOf(draft, path, {
    found: `${length} ${unit}`,
    expected: `at most ${most} ${unit}`,
    fix: "Shorten the summary: what is offered, to whom, how much at most.",
  });
}

/** Every number a reader meets has a sentence behind it. */
function checkNumbers(
  measure: MeasureDraft,
  sentences: readonly PlacedSentence[],
): readonly Problem[] {
  // A number may be that of a sentence that does not fit the schema.
  if (isPruned(measure, ["sentences"])) return [];
  const stated = new Set(
    sentences
      .flatMap(({ numbers }) => numbers.zh)
      .map(({ token }) => quantityKey(token.value)),
  );
  const { zh, en } = measure.data.summary;
  const said = { zh: findChineseNumbers(zh), en: findEnglishNumbers(en) };
  return (["zh", "en"] as const).flatMap((locale) =>
    said[locale]
      .filter(({ value }) => !stated.has(quantityKey(value)))
      .flatMap(({ text }) =>
        problemOf(measure, ["summary", locale], {
          found: text,
          expected: `a number that a sentence of ${measure.id} states`,
          fix: `Correct ${quote(text)}, or take it out.`,
        }),
      ),
  );
}
