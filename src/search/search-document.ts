import type { Content } from "../domain/content.ts";
import type { Locale } from "../domain/local-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Policy } from "../domain/policy.ts";
import { measureAliases } from "./measure-aliases.ts";

/** What the search knows of one page in one language. */
export interface SearchDocument {
  readonly locale: Locale;
  /** Below the language's folder: `<policy>/<measure>/`. */
  readonly path: string;
  readonly title: string;
  /** What the policy calls the part: `Measure 2`. */
  readonly label: string;
  readonly summary: string;
  readonly sentences: readonly SearchSentence[];
  /** Words that lead here and stand nowhere in the above. */
  readonly aliases: readonly string[];
}

/** A sentence under its anchor. */
export interface SearchSentence {
  readonly id: string;
  readonly text: string;
}

/** Every page to be found in one language, in the order of the policies. */
export function searchDocuments(
  content: Content,
  locale: Locale,
): readonly SearchDocument[] {
  return content.policies.flatMap((policy) =>
    policy.measures.map((measure) =>
      measureDocument(policy, measure, content, locale),
    ),
  );
}

function measureDocument(
  policy: Policy,
  measure: Measure,
  { shared }: Content,
  locale: Locale,
): SearchDocument {
  const title = measure.name[locale];
  const summary = measure.summary[locale];
  const sentences = measure.sentences.map((sentence) => ({
    id: sentence.id,
    text: sentence[locale],
  }));
  const held = [title, summary, ...sentences.map(({ text }) => text)]
    .join("\n")
    .toLowerCase();
  return {
    locale,
    path: `${policy.id}/${measure.id}/`,
    title,
    label: policy.wording.measure[locale].replace(
      "{number}",
      String(measure.number),
    ),
    summary,
    sentences,
    aliases: [
      ...measureAliases(policy, measure, shared).filter(
        (alias) => !held.includes(alias.toLowerCase()),
      ),
      // The index cuts 万元 as one word and the browser as two, or otherwise.
      ...(locale === "zh" ? printedFigures(measure) : []),
    ],
  };
}

function printedFigures({ sentences }: Measure): readonly string[] {
  const printed = sentences.flatMap(({ figures }) => figures);
  return [...new Set(printed.map((figure) => figure.is))];
}
