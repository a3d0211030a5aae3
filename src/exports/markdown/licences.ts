import type { View } from "../../i18n/view.ts";
import { list } from "./markdown.ts";
import { fact } from "./parts.ts";

/** What may be done with the text, with the site's own words, with its code. */
export function licencesOf(view: View): string {
  const { t } = view;
  return list(
    ["text", "words", "code"].map((of) =>
      fact(view, t(`about.licence-${of}`), t(`about.licence-${of}-of`)),
    ),
  );
}
