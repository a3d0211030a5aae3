import { LOCALES } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Policy } from "../domain/policy.ts";
import type {
  Department,
  GlossaryTerm,
  SharedContent,
} from "../domain/reference.ts";
import { clauseNumberForms } from "./clause-numbers.ts";
import { plainPinyin } from "./plain-pinyin.ts";

/**
 * The words by which readers look for a measure and which its page, in one
 * language, need not hold: those of `aliases.yaml`, its number in every form,
 * its name in both languages, its offices' short names, and both languages
 * and the pinyin of the glossary terms that its text uses.
 */
export function measureAliases(
  policy: Policy,
  measure: Measure,
  shared: SharedContent,
): readonly string[] {
  const page = `${policy.id}/${measure.id}`;
  const listed = shared.aliases
    .filter((entry) => entry.of === page)
    .flatMap(({ zh, en }) => [...zh, ...en]);
  const offices = shared.departments
    .filter(({ id }) => measure.departments.includes(id))
    .flatMap(departmentNames);
  const recipients = measure.recipients.flatMap((id) =>
    LOCALES.flatMap((locale) => shared.site.recipients[id]?.[locale] ?? []),
  );
  const all = [
    ...clauseNumberForms(policy, measure),
    ...Object.values(measure.name),
    ...listed,
    ...offices,
    ...recipients,
    ...termsOf(measure, shared.glossary).flatMap(termNames),
  ];
  return [...new Set(all)];
}

function departmentNames(office: Department): readonly string[] {
  const { zh, en, fullName, pinyin, shortNames } = office;
  return [
    zh,
    fullName,
    en,
    ...shortNames.zh,
    ...shortNames.en,
    ...plainPinyin(pinyin),
  ];
}

/** The terms that stand in the measure's Chinese text. */
function termsOf(
  measure: Pick<Measure, "sentences">,
  glossary: readonly GlossaryTerm[],
): readonly GlossaryTerm[] {
  return glossary.filter((term) =>
    measure.sentences.some(({ zh }) => zh.includes(term.zh)),
  );
}

function termNames(term: GlossaryTerm): readonly string[] {
  const { zh, en, pinyin, alternatives } = term;
  return [zh, en, ...alternatives, ...plainPinyin(pinyin)];
}
