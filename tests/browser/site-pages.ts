import { globSync } from "node:fs";

/** A page of each kind, from the site's own address, without its first `/`. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
}

/** The address of every built page, with the last slash of its folder. */
export function allPaths(dist = "dist"): readonly string[] {
  const paths = globSync("**/*.html", { cwd: dist }).map((file) =>
    file.replaceAll("\\", "/").replace(/(?:^|(?<=\/))index\.html$/, ""),
  );
  if (paths.length === 0) throw new Error(`No page in ${dist}: build first.`);
  return paths.sort();
}

/** What stands for a number or a name of its own in an address. */
const SAME_KIND: readonly (readonly [RegExp, string])[] = [
  [/^(zh|en)\/([^/]+\/m)\d{2,}\/$/, "$1/$2…/"],
  [/^(embed\/.+\/)[a-z]+\d*-s\d+\/$/, "$1clause/"],
  [/^(embed\/.+\/)m\d{2,}-[^/]+\/$/, "$1calculator/"],
  [
    /^(zh|en)\/(glossary|departments|search|data|about|check)\/[^/]+\/$/,
    "$1/$2/…/",
  ],
];

/** Pages that are many and alike, by what they show. */
export const ALIKE: Readonly<Record<string, RegExp>> = {
  "pages of terms": /^(?:zh|en)\/glossary\/[^/]+\/$/,
  "clause cards": /^embed\/.+\/[a-z]+\d*-s\d+\/$/,
  "calculators in frames": /^embed\/.+\/m\d{2,}-(?!s\d+\/)[^/]+\/$/,
};

/** Whether there are many pages like this one. */
export function isOfMany(path: string): boolean {
  return Object.values(ALIKE).some((looks) => looks.test(path));
}

/** A page that developers copy: what holds for it has a test of its own. */
const TO_COPY = /^data\//;

/** Measures and calculators that have other parts than most. */
const TELLING =
  /\/(?:m(?:02|09|12|14|15|17)|m02-training|m14-rent|m15-returnee)\/$/;

/**
 * A page of every kind in each language: all that are alone of their kind,
 * the telling ones of the measures and calculators, the longest-named of the rest.
 */
export function pageKinds(paths = allPaths()): readonly PageKind[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths.filter((each) => !TO_COPY.test(each))) {
    const kind = SAME_KIND.reduce(
      (name, [pattern, general]) => name.replace(pattern, general),
      path,
    );
    kinds.set(kind, [...(kinds.get(kind) ?? []), path]);
  }
  return [...kinds.values()].flatMap((same) => {
    const telling = same.filter((path) => TELLING.test(path));
    const longest = same.toSorted((a, b) => b.length - a.length).slice(0, 1);
    return (telling.length > 0 ? telling : longest).map((path) => ({
      name: path === "" ? "the front door" : path,
      path,
    }));
  });
}

/** The pages of the measures in one language, in order. */
export function measurePaths(locale: "zh" | "en"): readonly string[] {
  return allPaths().filter(
    (path) => path.startsWith(`${locale}/`) && /\/m\d{2,}\/$/.test(path),
  );
}
