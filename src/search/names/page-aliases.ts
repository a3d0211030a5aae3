import type { Policy } from "../../domain/policy/policy.ts";
import { LOCALES } from "../../domain/text/languages.ts";
import type { IndexedPage } from "../index/search-data.ts";
import type { SharedContent } from "../../domain/policy/reference.ts";

/**
 * The words by which readers look for each page of `searchPages` and which it
 * need not hold: those of `aliases.yaml`, its name in every language, and who
 * may apply. Other names of terms and offices lead there over their entries.
 */
export function pageAliases(
  policies: readonly Policy[],
  shared: Pick<SharedContent, "aliases" | "site">,
): readonly (readonly string[])[] {
  return policies.flatMap((policy) => [
    ...policy.measures.map(({ id, name }) => [
      ...listedAliases(shared, `${policy.id}/${id}`),
      ...Object.values(name),
    ]),
    [
      ...listedAliases(shared, `${policy.id}/sup`),
      ...Object.values(policy.wording.supplementary),
    ],
    Object.values(policy.wording.preamble),
    Object.values(policy.wording.notice),
    ...policy.chapters.map(({ name }) => Object.values(name)),
  ]);
}

/** The same for each sentence of each page of `searchPages`, in their order. */
export function sentenceAliases(
  pages: readonly IndexedPage[],
  shared: Pick<SharedContent, "aliases">,
): readonly (readonly string[])[] {
  return pages.flatMap(({ path, sentences }) =>
    sentences.map(([id]) =>
      listedAliases(shared, `${path.replace(/\/.*/, "")}/${id}`),
    ),
  );
}

/** The words that `aliases.yaml` lists for a page, a sentence or an entry. */
export function listedAliases(
  { aliases }: Pick<SharedContent, "aliases">,
  of: string,
): readonly string[] {
  return aliases
    .filter((entry) => entry.of === of)
    .flatMap((entry) => [
      ...LOCALES.flatMap((locale) => entry[locale]),
      ...entry.absent,
    ]);
}

/** The words for things that no text speaks of. */
export function absentWords({
  aliases,
}: Pick<SharedContent, "aliases">): readonly string[] {
  return aliases.flatMap(({ absent }) => absent);
}
