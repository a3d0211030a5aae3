import {
  type Locale,
  LOCALES,
  TRANSLATIONS,
} from "../../domain/text/languages.ts";
import type { Path } from "./problem.ts";
import { recordsIn } from "./records-in.ts";

export interface SaidThing {
  readonly path: Path;
  readonly said: Readonly<Partial<Record<Locale, unknown>>>;
}

/** Everything in a file that is said in a translation, beside its source. */
export function findTexts(data: unknown): readonly SaidThing[] {
  return recordsIn(data)
    .filter(({ record }) =>
      TRANSLATIONS.some((locale) => isWords(record[locale])),
    )
    .map(({ path, record }) => {
      const said = LOCALES.filter((locale) => locale in record);
      return {
        path,
        said: Object.fromEntries(said.map((each) => [each, record[each]])),
      };
    });
}

function isWords(value: unknown): boolean {
  return [value].flat().every((item) => typeof item === "string");
}
