import type { GlossaryTerm } from "../../domain/policy/reference.ts";
import type { View } from "../../i18n/view.ts";

/** Where a rendering is used elsewhere, in words. */
export function attestedWords(
  { t, say }: Pick<View, "t" | "say">,
  { attested, source }: Pick<GlossaryTerm, "attested" | "source">,
): string {
  return t(`attested.${attested}`, source && { source: say(source) });
}
