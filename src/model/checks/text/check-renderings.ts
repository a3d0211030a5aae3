import { englishForms } from "../../../domain/text/english-forms.ts";
import {
  DISCRETION_WORDS,
  unequalDiscretion,
} from "../../../domain/text/hedge-parity.ts";
import { quote } from "../../problem/describe-value.ts";
import type { PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { problemIn, type PolicyCheck } from "../check.ts";

/**
 * A term has one English rendering: where its Chinese stands in a sentence,
 * one of its English forms stands in the translation. Within a longer term
 * the longer one counts.
 */
export const checkRenderings: PolicyCheck = ({ placed }, shared) => {
  const terms = termsOf(shared);
  return placed.flatMap((sentence) => checkSentence(sentence, terms));
};

interface Rendered {
  readonly zh: string;
  readonly en: string;
  /** Matches any form; undefined where the rendering may vary. */
  readonly looks: RegExp | undefined;
}

/** Glossary terms, offices and words that are no terms, the longest first. */
function termsOf({
  glossary,
  departments,
}: ReferenceDraft): readonly Rendered[] {
  const terms = glossary.data.flatMap((term) => {
    const { zh, en, forms, rendering, notIn } = term;
    const looks =
      rendering === false ? undefined : englishForms([en, ...forms]);
    const others = notIn.map((word) => ({ zh: word, en, looks: undefined }));
    return [{ zh, en, looks }, ...others];
  });
  const offices = departments.data.map(({ zh, en }) => ({
    zh,
    en,
    looks: englishForms([en]),
  }));
  return [...terms, ...offices].sort((a, b) => b.zh.length - a.zh.length);
}

function checkSentence(
  sentence: PlacedSentence,
  terms: readonly Rendered[],
): readonly Problem[] {
  const { zh, en } = sentence.data;
  // A hedge that is lost is told as one, and not as a rendering too.
  const hedges = unequalDiscretion({ zh, en }).map(
    (word) => DISCRETION_WORDS[word].zh,
  );
  let rest = zh;
  return terms.flatMap((term) => {
    if (!rest.includes(term.zh)) return [];
    // What a longer term has used up is no occurrence of a shorter one.
    rest = rest.replaceAll(term.zh, "\0".repeat(term.zh.length));
    if (!term.looks || term.looks.test(en) || hedges.includes(term.zh))
      return [];
    return problemIn(sentence, ["en"], {
      found: `${quote(en)} for a sentence with ${term.zh}`,
      expected: `${quote(term.en)}, as the glossary renders ${term.zh}`,
      fix: "Use the rendering; or list the form under `forms` of the term in glossary.yaml.",
    });
  });
}
