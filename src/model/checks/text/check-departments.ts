import type { Department } from "../../../domain/policy/reference.ts";
import {
  type Grammar,
  LANGUAGES,
  type Locale,
  SOURCE,
  type TranslationLocale,
  TRANSLATIONS,
} from "../../../domain/text/languages.ts";
import { languageName } from "../../problem/language-name.ts";
import { quote, quoteList } from "../../problem/describe-value.ts";
import type { MeasureDraft, PlacedSentence } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import { officesOf } from "../../references/offices-of.ts";
import { listInBrackets } from "../../references/list-in-brackets.ts";
import { problemIn, problemOf, type PolicyCheck } from "../check.ts";

const SEPARATORS: Readonly<Record<Grammar, string>> = {
  chinese: ",，、",
  english: ";",
};

/** A measure's departments are those its last sentence lists, in order. */
export const checkDepartments: PolicyCheck = (
  { policy, measures, sentences },
  shared,
) => {
  const offices = officesOf(policy.data, shared.departments.data);
  const byName = new Map(offices.map((each) => [each[SOURCE], each]));
  return measures.flatMap((measure) => {
    const sentence = sentences.get(`${measure.id}-resp`);
    // Not every text lists them.
    if (!sentence) return [];
    const names = listOf(sentence, SOURCE);
    const unknown = names.filter((name) => !byName.has(name));
    if (unknown.length > 0) return tellUnknown(sentence, unknown);
    const listed = names.flatMap((name) => byName.get(name) ?? []);
    return [
      ...checkIds(
        measure,
        listed.map(({ id }) => id),
      ),
      ...TRANSLATIONS.flatMap((locale) =>
        checkTranslation(sentence, listed, locale),
      ),
    ];
  });
};

function tellUnknown(
  sentence: PlacedSentence,
  unknown: readonly string[],
): readonly Problem[] {
  return unknown.flatMap((name) =>
    problemIn(sentence, [SOURCE], {
      found: quote(name),
      expected: `the \`${SOURCE}\` of an office in departments.yaml`,
      fix: "Add the office to content/departments.yaml with the name as printed, under the policy's jurisdiction.",
    }),
  );
}

function checkIds(
  measure: MeasureDraft,
  listed: readonly string[],
): readonly Problem[] {
  const { departments } = measure.data;
  if (departments.join() === listed.join()) return [];
  return problemOf(measure, ["departments"], {
    found: departments.join(", "),
    expected: `${listed.join(", ")}, as ${measure.id}-resp lists them`,
    fix: "List the offices in the order of the sentence.",
  });
}

function checkTranslation(
  sentence: PlacedSentence,
  offices: readonly Department[],
  locale: TranslationLocale,
): readonly Problem[] {
  const names = listOf(sentence, locale);
  const listed = offices.map((office) => office[locale]).join("; ");
  if (names.join("; ") === listed) return [];
  return problemIn(sentence, [locale], {
    found: quoteList(names),
    expected: `${listed} – the names in departments.yaml`,
    fix: `Write the offices' ${languageName(locale)} names as in departments.yaml, in order, with semicolons between them.`,
  });
}

function listOf({ data }: PlacedSentence, locale: Locale): readonly string[] {
  return listInBrackets(data[locale], SEPARATORS[LANGUAGES[locale].grammar]);
}
