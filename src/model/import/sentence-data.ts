import { findTerms } from "../../domain/glossary/find-terms.ts";
import {
  eachLanguage,
  FIRST_TRANSLATION,
  SOURCE,
} from "../../domain/text/languages.ts";
import { LEFT } from "../left/left-mark.ts";
import { translationHash } from "../translation/translation-hash.ts";
import type { FigureStub } from "./figure-stubs.ts";
import type { ImportContext } from "./import-context.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import type { YamlRecord } from "./yaml-data.ts";

/** Words of the source, the translations left to enter. */
export function sourceWords(words: string) {
  return eachLanguage((locale) => (locale === SOURCE ? words : LEFT));
}

export function sentenceData(
  stub: SentenceStub,
  { date }: Pick<ImportContext, "date">,
): YamlRecord {
  const { id, zh, force, figures, nonFigures } = stub;
  return {
    id,
    ...(stub.startsParagraph ? { starts: "paragraph" } : {}),
    ...sourceWords(zh),
    // The least that can be said of a translation until a person says more.
    translation: { of: translationHash(zh), kind: "machine", date },
    ...(force && {
      force: { value: force.value, quote: sourceWords(force.words) },
    }),
    ...(figures.length > 0 && {
      figures: Object.fromEntries(
        figures.map((figure) => [figure.name, figureData(figure)]),
      ),
    }),
    ...(nonFigures.length > 0 && { nonFigures }),
  };
}

export function figureData({
  value,
  per,
  bound,
  discretion,
  quote,
}: FigureStub): YamlRecord {
  return {
    value,
    ...(per.length > 0 && { per }),
    bound,
    ...(discretion.length > 0 && {
      discretion: discretion.map(({ kind, words }) => ({
        kind,
        quote: sourceWords(words),
        ...(kind === "on-merit" && { chosen: LEFT }),
      })),
    }),
    quote: sourceWords(quote),
    label: LEFT,
    // No import has read the sentence.
    checked: LEFT,
  };
}

/** The renderings that a translation of a sentence must use, for its comment. */
export function renderingsFor(
  zh: string,
  { glossary, departments }: ImportContext,
): string | undefined {
  const entries = [...glossary, ...departments];
  const hiding = glossary.flatMap(({ notIn }) => notIn);
  const words = [
    ...entries.map((entry) => ({ id: entry.id, zh: entry[SOURCE] })),
    ...hiding.map((each) => ({ id: undefined, zh: each })),
  ];
  const free = new Set(
    glossary.filter(({ rendering }) => rendering === false).map(({ id }) => id),
  );
  const ids = new Set(findTerms(zh, words).map(({ id }) => id));
  const needed = [...ids].flatMap((id) => {
    const entry = entries.find((each) => each.id === id);
    return entry && !free.has(id)
      ? `${entry[SOURCE]} = ${entry[FIRST_TRANSLATION]}`
      : [];
  });
  return needed.length > 0 ? `renders ${needed.join("; ")}` : undefined;
}
