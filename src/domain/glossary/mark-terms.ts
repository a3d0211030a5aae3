import { wordForms } from "../text/word-forms.ts";
import { findTerms, glossaryWords, type TermPlace } from "./find-terms.ts";
import {
  type Locale,
  SOURCE,
  type TranslationLocale,
} from "../text/languages.ts";
import type { TextRun } from "../figure/mark-figures.ts";
import type { GlossaryTerm, SharedContent } from "../policy/reference.ts";
import type { Sentence } from "../policy/sentence.ts";

/** A run of a sentence's text that may be a term of the glossary. */
export interface MarkedRun extends TextRun {
  /** The term's id, where the run opens its explanation. */
  readonly term?: string;
}

/** The places of the terms to be marked, by the id of the sentence. */
export type SectionTerms = ReadonlyMap<string, readonly TermPlace[]>;

type Vocabulary = Pick<SharedContent, "site" | "glossary" | "departments">;

/**
 * The first place of each term in a section, in one language. Terms of a
 * kind that `site.yaml` does not mark, and those that say so themselves, are
 * left out. In a translation a term is looked for only where the source has it.
 */
export function firstTerms(
  sentences: readonly Sentence[],
  shared: Vocabulary,
  locale: Locale,
): SectionTerms {
  const words = glossaryWords(shared);
  const marked = new Map(markedTerms(shared).map((term) => [term.id, term]));
  const seen = new Set<string>();
  const places = sentences.map((sentence) => {
    const inSource = findTerms(sentence[SOURCE], words);
    const all =
      locale === SOURCE
        ? inSource
        : inTranslation(sentence[locale], locale, inSource, marked);
    const first = all.filter(({ id }) => {
      if (!marked.has(id) || seen.has(id)) return false;
      seen.add(id);
      return true;
    });
    return [sentence.id, first] as const;
  });
  return new Map(places);
}

function markedTerms({ glossary, site }: Vocabulary): readonly GlossaryTerm[] {
  return glossary.filter(
    ({ category, marked }) =>
      marked && site.markedCategories.includes(category),
  );
}

function inTranslation(
  text: string,
  locale: TranslationLocale,
  inSource: readonly TermPlace[],
  terms: ReadonlyMap<string, GlossaryTerm>,
): readonly TermPlace[] {
  const ids = new Set(inSource.map(({ id }) => id));
  const found = [...ids].flatMap((id) => {
    const term = terms.get(id);
    if (!term) return [];
    const forms = [term[locale], ...(term.forms[locale] ?? [])];
    const match = wordForms(forms, locale).exec(text);
    if (!match) return [];
    return { id, start: match.index, end: match.index + match[0].length };
  });
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0));
}

/** Runs of a text, cut once more where terms stand outside its figures. */
export function markTerms(
  runs: readonly TextRun[],
  places: readonly TermPlace[],
): readonly MarkedRun[] {
  let end = 0;
  return runs.flatMap((run) => {
    const start = end;
    end += run.text.length;
    if (run.isFigure) return [run];
    const within = places.filter(
      (place) => place.start >= start && place.end <= end,
    );
    return cutRun(run, start, within);
  });
}

function cutRun(
  { text, isFigure }: TextRun,
  offset: number,
  places: readonly TermPlace[],
): readonly MarkedRun[] {
  let at = 0;
  const runs = places.flatMap(({ id, start, end }): readonly MarkedRun[] => {
    const before = text.slice(at, start - offset);
    at = end - offset;
    const term = text.slice(start - offset, at);
    return [
      { text: before, isFigure },
      { text: term, isFigure, term: id },
    ];
  });
  return [...runs, { text: text.slice(at), isFigure }].filter(
    ({ text: run }) => run !== "",
  );
}
