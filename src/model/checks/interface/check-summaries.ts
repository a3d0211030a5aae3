import {
  LANGUAGES,
  LOCALES,
  type Typesetting,
} from "../../../domain/text/languages.ts";
import type { LocalText } from "../../../domain/text/local-text.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Path, Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

interface Limit {
  readonly most: number;
  readonly unit: string;
  readonly count: (text: string) => number;
}
type Limits = Readonly<Record<Typesetting, Limit>>;

const characters = (text: string) => Array.from(text).length;

/** The longest that a summary may be, and how it is counted. */
const SUMMARY: Limits = {
  chinese: { most: 120, unit: "characters", count: characters },
  latin: {
    most: 80,
    unit: "words",
    count: (text) => text.split(/\s+/).length,
  },
};

const LINE: Limits = {
  chinese: { most: 34, unit: "characters", count: characters },
  latin: { most: 72, unit: "characters", count: characters },
};

/** Summaries are read in one breath, the lines of a list at a glance. */
export const checkSummaries: PolicyCheck = (draft) => [
  ...summariesOf(draft).flatMap((summary) =>
    checkLength(
      summary,
      SUMMARY,
      "Shorten the summary: what is offered, to whom, how much at most.",
    ),
  ),
  ...draft.measures.flatMap((measure) =>
    checkLength(
      { draft: measure, path: ["forWhom"], text: measure.data.forWhom },
      LINE,
      "Shorten the line: who, and for what.",
    ),
  ),
];

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
    ...(supplementary.summary
      ? [
          {
            draft: policy,
            path: ["supplementary", "summary"],
            text: supplementary.summary,
          },
        ]
      : []),
    ...chapters.map((chapter) => ({
      draft: policy,
      path: ["chapters", chapter.id, "summary"],
      text: chapter.summary,
    })),
    ...ofMeasures,
  ];
}

function checkLength(
  { draft, path, text }: Summary,
  limits: Limits,
  fix: string,
): readonly Problem[] {
  return LOCALES.flatMap((locale) => {
    const { most, unit, count } = limits[LANGUAGES[locale].typesetting];
    const length = count(text[locale]);
    if (length <= most) return [];
    return problemOf(draft, [...path, locale], {
      found: `${length} ${unit}`,
      expected: `at most ${most} ${unit}`,
      fix,
    });
  });
}
