import { keysOfEntry, nameKey } from "./name-tokens.ts";
import type { NamedEntry } from "./named-entry.ts";
import type { IndexedPage } from "../index/search-data.ts";
import { createSpelling } from "../text/spell-han.ts";

/**
 * Tells which names the search knows without being told: the one that a
 * target shows, what is spelled as its Chinese sounds, and of a page those of
 * a term or office that leads to no other page.
 * @param pages in the language searched, then in Chinese, in the same order
 */
export function namesKnownAnyway(
  pages: readonly IndexedPage[],
  chinese: readonly IndexedPage[],
  related: readonly NamedEntry[],
): (key: string, target: number) => boolean {
  const spelling = createSpelling(chinese.flatMap(textsOf));
  const shownKeys = [
    ...pages.map(({ title }) => nameKey(title)),
    ...related.map(({ kind, name }) => keysOfEntry(kind)(name).join("")),
  ];
  const over = pages.map((_, page) => namesLeadingTo(page, related));
  const written = [
    ...chinese.map((page) => textsOf(page).join("\n")),
    ...related.map(({ names }) => names.join("\n")),
  ];
  return (key, target) => {
    const meant = /^[a-z]+$/.test(key)
      ? spelling.ofPinyin(key)
      : spelling.ofSound(key);
    return (
      key === shownKeys[target] ||
      Boolean(over[target]?.has(key)) ||
      (meant !== undefined &&
        meant !== key &&
        Boolean(written[target]?.includes(meant)))
    );
  };
}

function namesLeadingTo(
  page: number,
  related: readonly NamedEntry[],
): ReadonlySet<string> {
  const only = related.filter(
    ({ kind, of }) =>
      kind !== "question" && of.length === 1 && of.includes(page),
  );
  return new Set(only.flatMap(({ names }) => names.map(nameKey)));
}

function textsOf({ sentences }: IndexedPage): readonly string[] {
  return sentences.map(([, text]) => text);
}
