import type { LocalText } from "../../../domain/text/local-text.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

const MOST_CHARACTERS = 120;
const MOST_WORDS = 80;

/** Summaries are read in one breath. */
export const checkSummaries: PolicyCheck = (draft) =>
  summariesOf(draft).flatMap(checkLength);

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
