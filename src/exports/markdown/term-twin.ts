import type {
  TermOccurrence,
  TermOccurrences,
} from "../../domain/glossary/term-occurrences.ts";
import type { GlossaryTerm } from "../../domain/policy/reference.ts";
import { beside, LANGUAGES } from "../../domain/text/languages.ts";
import { longerTerms } from "../../i18n/longer-terms.ts";
import { marksOf } from "../../i18n/marks.ts";
import { termPath } from "../../i18n/page-paths.ts";
import type { View } from "../../i18n/view.ts";
import { attestedWords } from "./attested-words.ts";
import { inBlocks, lines, list, plain, words } from "./markdown.ts";
import {
  fact,
  headOf,
  pageLink,
  sentenceLines,
  twinLink,
  under,
} from "./parts.ts";

/** A term: its rendering, its meaning, the reason, every sentence it stands in. */
export function termTwin(
  view: View,
  term: GlossaryTerm,
  found: TermOccurrences,
): string {
  const { locale, t, say } = view;
  const occurrences = found.get(term.id) ?? [];
  return inBlocks([
    ...headOf(view, term[locale], say(term.definition)),
    plain(t("terms.caution")),
    factsOf(view, term),
    longerOf(view, term, occurrences.length > 0),
    ...under(
      t("terms.sentences", { count: occurrences.length }),
      list(occurrences.map((each) => occurrenceOf(view, each))),
    ),
    ...under(t("terms.around"), aroundOf(view, term)),
  ]);
}

function factsOf(view: View, term: GlossaryTerm): string {
  const { locale, shared, t, say } = view;
  const other = beside(locale);
  const category = shared.site.categories[term.category];
  return list(
    [
      fact(view, LANGUAGES[other].name, term[other]),
      fact(view, t("offices.pinyin"), term.pinyin),
      fact(view, t("terms.why"), say(term.why)),
      fact(view, t("terms.attested"), attestedWords(view, term)),
      fact(view, t("terms.alternatives"), term.alternatives.join("; ")),
      words(
        twinLink(view, t("terms.name"), "glossary/"),
        category ? plain(say(category)) : "",
      ),
    ].filter(Boolean),
  );
}

function longerOf(view: View, term: GlossaryTerm, isAlone: boolean): string {
  const longer = longerTerms(view, term);
  if (longer.length === 0) return "";
  const title = view.t(isAlone ? "terms.also" : "terms.within");
  return words(
    plain(title + marksOf(view.locale).colon),
    ...longer.map(({ name, path }) => pageLink(view, name, path)),
  );
}

function occurrenceOf(
  view: View,
  { policy, sentence }: TermOccurrence,
): string {
  const own = sentenceLines({ ...view, policy }, sentence);
  return view.policies.length > 1
    ? lines(plain(view.say(policy.name.short)), own)
    : own;
}

/** The terms before and after it. */
function aroundOf(view: View, term: GlossaryTerm): string {
  const { glossary } = view.shared;
  const at = glossary.indexOf(term);
  return list(
    [glossary[at - 1], glossary[at + 1]].flatMap((other) =>
      other ? twinLink(view, other[view.locale], termPath(other)) : [],
    ),
  );
}
