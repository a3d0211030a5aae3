import { quote } from "../../problem/describe-value.ts";
import type { PolicyDraft } from "../../read/policy-draft.ts";
import type { Problem } from "../../problem/problem.ts";
import type { ReferenceDraft } from "../../read/reference-draft.ts";
import { checkKnown, problemOf } from "../check.ts";

/** Glossary terms have known categories, aliases lead to known pages. */
export function checkSharedReferences(
  shared: ReferenceDraft,
  policies: readonly PolicyDraft[],
): readonly Problem[] {
  return [
    ...checkJurisdictions(shared),
    ...checkCategories(shared),
    ...checkAliases(shared, policies),
  ];
}

function checkJurisdictions({
  departments,
  site,
}: ReferenceDraft): readonly Problem[] {
  const known = Object.keys(site.data.jurisdictions);
  return departments.data.flatMap(({ id, jurisdiction }) =>
    checkKnown(departments, [id, "jurisdiction"], jurisdiction, known, {
      expected: "a jurisdiction of site.yaml",
      fix: "Correct the jurisdiction, or add it in site.yaml.",
    }),
  );
}

function checkCategories({
  glossary,
  site,
}: ReferenceDraft): readonly Problem[] {
  const known = Object.keys(site.data.categories);
  const lists = [
    "markedCategories",
    "toldCategories",
    "commonCategories",
  ] as const;
  return [
    ...glossary.data.flatMap(({ id, category }) =>
      checkKnown(glossary, [id, "category"], category, known, {
        expected: "a category of site.yaml",
        fix: "Correct the category, or add it in site.yaml.",
      }),
    ),
    ...lists.flatMap((list) =>
      site.data[list].flatMap((category, index) =>
        checkKnown(site, [list, index], category, known, {
          expected: "a category of this file",
          fix: "Correct the category, or add it under categories.",
        }),
      ),
    ),
  ];
}

function checkAliases(
  { aliases, glossary, departments, questions }: ReferenceDraft,
  policies: readonly PolicyDraft[],
): readonly Problem[] {
  const pages = new Set([
    ...glossary.data.map(({ id }) => `glossary/${id}`),
    ...departments.data.map(({ id }) => `departments/${id}`),
    ...questions.data.map(({ id }) => `questions/${id}`),
    ...policies.flatMap(pagesOf),
  ]);
  return aliases.data.flatMap(({ of }, index) =>
    pages.has(of)
      ? []
      : problemOf(aliases, [index, "of"], {
          found: quote(of),
          expected:
            "glossary/<term>, departments/<office>, questions/<question>, <policy>/<measure>, <policy>/sup, <policy>/<sentence> or <policy>/elsewhere",
          fix: "Correct the page, or add what it is of.",
        }),
  );
}

function pagesOf({ id, measures, placed }: PolicyDraft): readonly string[] {
  const units = [
    ...measures.map((measure) => measure.id),
    ...placed.map(({ data }) => data.id),
    "sup",
    "elsewhere",
  ];
  return units.map((unit) => `${id}/${unit}`);
}
