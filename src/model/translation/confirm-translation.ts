import { isMap, isScalar, parseDocument, visit, type YAMLMap } from "yaml";

import { eachLanguage, SOURCE } from "../../domain/text/languages.ts";
import { isLeft } from "../left/left-mark.ts";
import { translationHash } from "./translation-hash.ts";

/** A sentence whose translation was confirmed, and its file's new text. */
export interface Confirmed {
  /** The source and its translations. */
  readonly texts: readonly string[];
  /** The whole file; nothing in it changed but the hash and dates. */
  readonly text: string;
  readonly wasStale: boolean;
}

/**
 * Renews `translation.of` and `translation.date` of one sentence in a YAML
 * text, and dates its figures that nobody has checked yet, touching no other
 * character. Undefined when the sentence is not there.
 * @throws Error when the sentence lacks a language or its `translation` to renew
 */
export function confirmTranslation(
  text: string,
  id: string,
  date: string,
): Confirmed | undefined {
  // Parsing is slow, and most files do not hold the sentence.
  const sentence = text.includes(id) ? findSentence(text, id) : undefined;
  if (!sentence) return undefined;
  const texts = eachLanguage((locale) => textOf(sentence, [locale], id).value);
  const of = translationHash(texts[SOURCE]);
  const hash = textOf(sentence, ["translation", "of"], id);
  const day = textOf(sentence, ["translation", "date"], id);
  const edits = [
    { ...hash, to: asPlainText(of) },
    { ...day, to: date },
    ...uncheckedFigures(sentence).map((range) => ({ ...range, to: date })),
  ].sort((a, b) => b.start - a.start);
  return {
    texts: Object.values(texts),
    text: edits.reduce(
      (all, { start, end, to }) => all.slice(0, start) + to + all.slice(end),
      text,
    ),
    wasStale: hash.value !== of,
  };
}

function findSentence(text: string, id: string): YAMLMap | undefined {
  let found: YAMLMap | undefined;
  visit(parseDocument(text), {
    Map(_, map) {
      if (map.get("id") !== id || !map.has(SOURCE)) return undefined;
      found = map;
      return visit.BREAK;
    },
  });
  return found;
}

function textOf(sentence: YAMLMap, path: readonly string[], id: string) {
  const node = sentence.getIn(path, true);
  // An empty text has nothing to confirm either.
  if (!isScalar<string>(node) || !node.range || !node.value)
    throw new Error(
      `${id} has no ${path.join(".")}: add it by hand first, as other sentences have it`,
    );
  const [start, end] = node.range;
  return { value: node.value, start, end };
}

/** Where the day stands that is still to be entered. */
function uncheckedFigures(sentence: YAMLMap) {
  const figures = sentence.get("figures");
  const nodes = isMap(figures) ? figures.items : [];
  return nodes.flatMap(({ value }) => {
    const day = isMap(value) ? value.get("checked", true) : undefined;
    if (!isScalar(day) || !day.range || !isLeft(day.value)) return [];
    const [start, end] = day.range;
    return [{ start, end }];
  });
}

/** In quotes where YAML would read the digits as a number. */
function asPlainText(hash: string): string {
  return /^\d+(?:e\d+)?$/.test(hash) ? `"${hash}"` : hash;
}
