import {
  type Locale,
  LOCALES,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import { childOf } from "./name-path.ts";
import type { Path } from "./problem.ts";

/** A thing said in several languages, as text or as lists of words. */
export interface SaidThing {
  readonly path: Path;
  readonly said: Readonly<Partial<Record<Locale, unknown>>>;
}

/** Everything in a file that is said in a translation, beside its source. */
export function findTexts(
  data: unknown,
  path: Path = [],
): readonly SaidThing[] {
  if (Array.isArray(data))
    return data.flatMap((item, index) => {
      const id = childOf(item, "id");
      return findTexts(item, [...path, typeof id === "string" ? id : index]);
    });
  if (typeof data !== "object" || data === null) return [];
  const entries = Object.entries(data);
  const below = entries.flatMap(([key, value]) =>
    findTexts(value, [...path, key]),
  );
  const said = Object.fromEntries(
    entries.filter(([key]) => LOCALES.some((locale) => locale === key)),
  ) as SaidThing["said"];
  return TRANSLATIONS.some((locale) => isWords(said[locale]))
    ? [{ path, said }, ...below]
    : below;
}

function isWords(value: unknown): value is string | readonly string[] {
  if (typeof value === "string") return true;
  return (
    Array.isArray(value) && value.every((item) => typeof item === "string")
  );
}
