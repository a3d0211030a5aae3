import { sentenceHedges } from "../domain/check/sentence-hedges.ts";
import type { Span } from "../domain/check/checked-text.ts";
import { citedAddress } from "../domain/cite/citation.ts";
import { SOURCE } from "../domain/text/languages.ts";
import {
  CITATION_STYLES,
  STYLE_FORMS,
} from "../domain/cite/citation-styles.ts";
import { policySentences } from "../domain/text/policy-text.ts";
import { citationPage } from "./citation-page.ts";
import { typeset } from "./typeset-chinese.ts";
import type { View } from "./view.ts";

/** What a reader may paste, by the key of what it shows. */
export interface CheckExample {
  readonly key: "same" | "lost" | "cited";
  readonly text: string;
}

/** Hedges enough to show what is lost with them. */
const HEDGES = 2;

/**
 * A sentence of the policy with limits, the same without their words, and a
 * citation of it.
 */
export function checkExamples(view: View): readonly CheckExample[] {
  const { policy, locale } = view;
  const sentences = policySentences(policy);
  const hedged = sentences
    .map((sentence) => ({ sentence, hedges: sentenceHedges(sentence, locale) }))
    .filter(({ hedges }) => hedges.some(([, ...of]) => of.length > 0));
  const chosen =
    hedged.find(({ hedges }) => hedges.length >= HEDGES) ?? hedged[0];
  if (!chosen) return [];
  const { sentence, hedges } = chosen;
  const text = sentence[locale];
  const [lost] = hedges.filter(([, ...of]) => of.length > 0);
  const page = citationPage(view);
  const part = page.parts.find(({ id }) => id === sentence.id);
  const style = CITATION_STYLES.find(
    (each) => (STYLE_FORMS[each].language === SOURCE) === (locale === SOURCE),
  );
  return [
    { key: "same", text: typeset(text, locale) },
    { key: "lost", text: typeset(without(text, lost?.[0]), locale) },
    ...(part && style
      ? [
          {
            key: "cited",
            text: STYLE_FORMS[style].write(
              {
                ...page.work,
                part,
                url: citedAddress(page.work, part, page.origin),
              },
              locale,
            ),
          } as const,
        ]
      : []),
  ];
}

function without(text: string, [start, end]: Span = [0, 0]): string {
  return (text.slice(0, start) + text.slice(end)).replace(/ {2,}/g, " ");
}
