// Shipped to the browser.
import {
  type EachLanguage,
  eachLanguage,
  type Locale,
  LOCALES,
} from "../domain/text/languages.ts";
import { localizedPath } from "./paths.ts";

export interface KnownPages {
  /** The folder of the site on its host: `/`, `/x/`. */
  readonly base: string;
  /** Of each page, below its language: `policy/m99/`; empty for the front. */
  readonly paths: readonly string[];
}

export type NearPages = EachLanguage<readonly string[]>;

/**
 * The pages that a wrong address was perhaps meant to lead to: it may have
 * capitals, a file's name, a mark of the sentence it stood in, no last slash,
 * no language or no policy. Nothing for an address that resembles none.
 * @param pathname percent-encoded
 * @example nearPages("/en/policy/M99/。", pages).en // ["/en/policy/m99/"]
 */
export function nearPages(
  pathname: string,
  { base, paths }: KnownPages,
): NearPages {
  const names = namesIn(pathname);
  // An address may have lost the folder of the whole site.
  const inside = namesIn(base).every((name, at) => names[at] === name)
    ? names.slice(namesIn(base).length)
    : names;
  const locale = localeNamed(inside[0] ?? "");
  const rest = locale ? inside.slice(1) : inside;
  const wanted = rest.map((name) => `${name}/`).join("");
  const found = wanted || locale ? pathsLike(wanted, paths) : [];
  return eachLanguage((each) =>
    locale && locale !== each
      ? []
      : found.map((path) => localizedPath(base, each, path)),
  );
}

/** The language that a folder's name means: `en`, and also `en-gb`. */
function localeNamed(folder: string): Locale | undefined {
  const named = (name?: string) =>
    LOCALES.find((each) => each.toLowerCase() === name);
  return named(folder) ?? named(folder.split("-")[0]);
}

export function localesIn(pathname: string): ReadonlySet<Locale> {
  return new Set(namesIn(pathname).flatMap((name) => localeNamed(name) ?? []));
}

/** The paths alike, or else those that are alike from some folder on. */
function pathsLike(
  wanted: string,
  paths: readonly string[],
): readonly string[] {
  const exact = paths.filter((path) => alike(path) === alike(wanted));
  if (exact.length > 0) return exact;
  return paths.filter((path) => alike(path).endsWith(`/${alike(wanted)}`));
}

/** Numbers are written with and without the noughts before them. */
function alike(path: string): string {
  return path.replace(/([a-z])0+(?=\d)/g, "$1");
}

/** A name as addresses have them: what stands before or after it is none. */
const NAME = /[a-z\d]+(?:-[a-z\d]+)*/;

/** The names of folders in a path; files of folders and stray marks are none. */
function namesIn(pathname: string): readonly string[] {
  const [path = ""] = decode(pathname).split(/[?&#]/);
  return path
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\\/]/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !/^index\b/.test(part))
    .map((part) => NAME.exec(part)?.[0] ?? part);
}

/** A path without its percent signs, also where they encode nothing. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname.replace(/%/g, " ");
  }
}
