// Shipped to the browser.
import {
  type CitationStyle,
  STYLE_FORMS,
} from "../domain/cite/citation-styles.ts";
import type { Citation } from "../domain/cite/citation.ts";
import {
  FIRST_TRANSLATION,
  type Locale,
  SOURCE,
} from "../domain/text/languages.ts";
import type { Run } from "../domain/text/run.ts";
import { runsOf } from "./runs-of.ts";

/**
 * A citation in the runs of its languages. An address and the digits in one of
 * the source's language are no words of another; what follows its first line
 * is the same once more, translated.
 */
export function citationRuns(
  style: CitationStyle,
  citation: Citation,
  reader: Locale,
): readonly Run[] {
  const { language, write } = STYLE_FORMS[style];
  const text = write(citation, reader);
  if (language !== SOURCE) return runsOf(text, language ?? reader);
  const [first = "", ...rest] = text.split(/^/m);
  const lang = FIRST_TRANSLATION;
  const others = rest.flatMap((line) =>
    runsOf(line, lang).map((run): Run => ({ lang, ...run })),
  );
  return [{ text: first }, ...others];
}
