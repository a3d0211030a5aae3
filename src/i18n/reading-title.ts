import type { Interpretation } from "../domain/policy/measure.ts";
import { typeset } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** The title of a reading that the site takes: the words it is of. */
export function readingTitle(
  { locale, t }: Pick<View, "locale" | "t">,
  { quote }: Pick<Interpretation, "quote">,
): string {
  return t("measure.interpretation", { quote: typeset(quote[locale], locale) });
}
