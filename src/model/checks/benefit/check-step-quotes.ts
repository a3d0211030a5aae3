import { findStatement } from "../../../domain/text/hedge.ts";
import { quote } from "../../problem/describe-value.ts";
import { figuresOfBenefit } from "../../references/figure-uses.ts";
import { hasJoint, wordStarts } from "../../references/source-words.ts";
import type { PlacedFigure, PolicyDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { checkFigure } from "../figure/check-figures.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

const MOST_CHARACTERS = 30;

/** Quotes in the steps of a result are as short as they can be. */
export const checkStepQuotes: PolicyCheck = (draft) => [
  ...quotedFigures(draft).flatMap((figure) => checkShortest(figure, draft)),
  ...checkRules(draft),
];

/** A pool is no part of a result: no step quotes it. */
function quotedFigures({ measures, figures }: PolicyDraft) {
  const benefits = measures.flatMap(({ data }) => data.benefits);
  const pools = new Set(benefits.map(({ pool }) => pool));
  const used = benefits.flatMap(figuresOfBenefit).map(({ id }) => id);
  return [...new Set(used)]
    .filter((id) => !pools.has(id))
    .flatMap((id) => figures.get(id) ?? []);
}

function checkShortest(
  placed: PlacedFigure,
  { figures }: PolicyDraft,
): readonly Problem[] {
  const { sentence, path, data } = placed;
  if (checkFigure(placed).length > 0) return [];
  const words = data.quote.zh;
  // Figures with the same words are stated together.
  const together = [...figures.values()].filter(
    (other) => other.sentence === sentence && other.data.quote.zh === words,
  );
  const bears = (part: string) =>
    sentence.data.zh.split(part).length === 2 &&
    together.every(
      ({ figure }) =>
        figure &&
        // The unit of a count belongs to its value.
        (part.includes(figure.printed) || !words.includes(figure.printed)) &&
        findStatement(figure, part, "zh"),
    );
  const shortest = shorten(words, bears);
  if (shortest === words) return [];
  return problemOf(sentence.draft, [...path, "quote", "zh"], {
    found: quote(words),
    expected: `the fewest words that bear the value and its hedge: ${quote(shortest)}`,
    fix: "Take out what steps need not quote.",
  });
}

/** By whole words: half a word quoted is none of the sentence's. */
function shorten(words: string, bears: (part: string) => boolean): string {
  const inner = wordStarts(words).filter((at) => at > 0);
  const shorter = [words.slice(inner[0]), words.slice(0, inner.at(-1))].find(
    (part) => part !== words && !hasJoint(part) && bears(part),
  );
  return shorter === undefined ? words : shorten(shorter, bears);
}

function checkRules({ policy }: PolicyDraft): readonly Problem[] {
  const { rules } = policy.data.supplementary;
  return rules.flatMap(({ id, quote: { zh } }) =>
    zh.length > MOST_CHARACTERS
      ? problemOf(policy, ["supplementary", "rules", id, "quote", "zh"], {
          found: `${zh.length} characters`,
          expected: `at most ${MOST_CHARACTERS} characters`,
          fix: "Quote only the words that make the rule.",
        })
      : [],
  );
}
