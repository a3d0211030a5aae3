import { findHedgedNumbers } from "../../../domain/text/hedge.ts";
import { LOCALES, SOURCE } from "../../../domain/text/languages.ts";
import {
  quantityKey,
  type NumberToken,
  type NumberValue,
} from "../../../domain/number/number-token.ts";
import type { FileDraft } from "../../read/read-draft.ts";
import { quote } from "../../problem/describe-value.ts";
import { findTexts, type SaidThing } from "../../problem/find-texts.ts";
import type { PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { problemOf, type PolicyCheck } from "../check.ts";

/**
 * Whatever number the site's own words name, a sentence states: those of a
 * measure one of its own, those of policy.yaml any of the policy. So a note
 * does not go on naming a sum that the text has changed.
 */
export const checkStatedNumbers: PolicyCheck = (draft) => {
  const { policy, measures, placed } = draft;
  const byFile = Map.groupBy(placed, (sentence) => sentence.draft.file);
  return [
    ...checkFile(policy, placed, WHOLE),
    ...measures.flatMap((measure) =>
      checkFile(measure, byFile.get(measure.file) ?? [], measure.id),
    ),
  ];
};

const WHOLE = "the policy";

function checkFile(
  draft: FileDraft<unknown>,
  sentences: readonly PlacedSentence[],
  unit: string,
): readonly Problem[] {
  const stated = statedBy(sentences);
  const paths = new Set(sentences.map(({ path }) => path.join(".")));
  return findTexts(draft.file.data)
    .filter(({ path }) => isOwnWords(path) && !paths.has(path.join(".")))
    .flatMap((thing) => checkThing(draft, thing, stated, unit));
}

/** Quotes are held against their sentences, and labels are a unit's number. */
function isOwnWords(path: SaidThing["path"]): boolean {
  return path.at(-1) !== "quote" && path.join() !== "label";
}

function checkThing(
  draft: FileDraft<unknown>,
  thing: SaidThing,
  stated: ReadonlySet<string>,
  unit: string,
): readonly Problem[] {
  const isSummary = unit !== WHOLE && thing.path.join() === "summary";
  return LOCALES.flatMap((locale) => {
    const text = thing.said[locale];
    if (typeof text !== "string") return [];
    return findHedgedNumbers(text, locale)
      .map(({ token }) => token)
      .filter((number) => isSummary || hasUnit(number))
      .filter(({ value }) => !stated.has(quantityKey(value)))
      .flatMap((number) =>
        problemOf(draft, [...thing.path, locale], {
          found: number.text,
          expected: `a number that a sentence of ${unit} states`,
          fix: `Correct ${quote(number.text)}, or take it out.`,
        }),
      );
  });
}

function statedBy(sentences: readonly PlacedSentence[]): ReadonlySet<string> {
  const values = sentences
    .flatMap(({ numbers }) => numbers[SOURCE])
    .map(({ token }) => token.value);
  return new Set([...values, ...values.flatMap(endsOf)].map(quantityKey));
}

function endsOf(value: NumberValue): readonly NumberValue[] {
  if (value.kind === "span") return [value.from, value.to];
  if (value.kind !== "range") return [];
  return [value.from, value.to].map((months) => ({ kind: "period", months }));
}

/** "Measure 15", "the three", "Article 3" and "not a year" name no value of the text. */
function hasUnit({ text, value }: NumberToken): boolean {
  if (value.kind === "bare" || value.kind === "ordinal") return false;
  return value.kind === "money" || value.kind === "scale" || /\d/.test(text);
}
