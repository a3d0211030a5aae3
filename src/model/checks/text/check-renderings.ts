import { wordForms } from "../../../domain/text/word-forms.ts";
import {
  LANGUAGES,
  SOURCE,
  type TranslationLocale,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import { unequalDiscretion } from "../../../domain/text/hedge-parity.ts";
import { HEDGES } from "../../../domain/text/hedges.ts";
import { LIMITING } from "../../../domain/text/said-bounds.ts";
import type { Department } from "../../../domain/policy/reference.ts";
import { officesOf } from "../../references/offices-of.ts";
import { quote } from "../../problem/describe-value.ts";
import type { PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * A term has one rendering in each translation: where the term stands in a
 * sentence, one of its rendering's forms stands in the translation. Within a longer term
 * the longer one counts.
 */
export const checkRenderings: PolicyCheck = ({ policy, placed }, shared) => {
  const offices = officesOf(policy.data, shared.departments.data);
  return TRANSLATIONS.flatMap((locale) => {
    const terms = termsOf(shared, offices, locale);
    return placed.flatMap((sentence) => checkSentence(sentence, terms, locale));
  });
};

interface Rendered {
  readonly term: string;
  readonly rendering: string;
  /** Matches any form; undefined where the rendering may vary. */
  readonly looks: RegExp | undefined;
}

function termsOf(
  { glossary }: ReferenceDraft,
  departments: readonly Department[],
  locale: TranslationLocale,
): readonly Rendered[] {
  const terms = glossary.data.flatMap((entry) => {
    const { [SOURCE]: term, [locale]: rendering, forms, notIn } = entry;
    const looks =
      entry.rendering === false
        ? undefined
        : wordForms([rendering, ...(forms[locale] ?? [])], locale);
    const others = notIn.map((word) => ({
      term: word,
      rendering,
      looks: undefined,
    }));
    return [{ term, rendering, looks }, ...others];
  });
  const offices = departments.map((office) => ({
    term: office[SOURCE],
    rendering: office[locale],
    looks: wordForms([office[locale]], locale),
  }));
  return [...terms, ...offices].sort((a, b) => b.term.length - a.term.length);
}

function checkSentence(
  sentence: PlacedSentence,
  terms: readonly Rendered[],
  locale: TranslationLocale,
): readonly Problem[] {
  const text = sentence.data[locale];
  // A hedge that is lost is reported as one, and not as a rendering too; of
  // those that limit a value (最高不超过) one word may stand for all.
  const hedges = [
    ...unequalDiscretion(sentence.data, locale),
    ...Object.values(LIMITING).flat(),
  ].map((word) => HEDGES[word].written[LANGUAGES[SOURCE].grammar]);
  let rest = sentence.data[SOURCE];
  return terms.flatMap(({ term, rendering, looks }) => {
    if (!rest.includes(term)) return [];
    // Within a longer term a shorter one does not count.
    rest = rest.replaceAll(term, "\0".repeat(term.length));
    if (!looks || looks.test(text) || hedges.includes(term)) return [];
    return problemIn(sentence, [locale], {
      found: `${quote(text)} for a sentence with ${term}`,
      expected: `${quote(rendering)}, as the glossary renders ${term}`,
      fix: "Use the rendering; or list the form under `forms` of the term in glossary.yaml.",
    });
  });
}
