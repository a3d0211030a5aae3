import type { Department } from "../domain/policy/reference.ts";
import type { Locale } from "../domain/text/languages.ts";
import { capitalize } from "./capitalize.ts";

/** An office's everyday name, as it stands by itself. */
export function officeName(
  { shortNames }: Pick<Department, "shortNames">,
  locale: Locale,
): string {
  return capitalize(shortNames[locale][0]);
}
