import type { Department } from "../domain/policy/reference.ts";
import type { Locale } from "../domain/text/languages.ts";
import { capitalize } from "./capitalize.ts";

/** What people call an office, as it stands by itself: in a list, in a row. */
export function officeName(
  { shortNames }: Pick<Department, "shortNames">,
  locale: Locale,
): string {
  return capitalize(shortNames[locale][0]);
}
