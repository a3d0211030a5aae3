import { isScalar, parseDocument, visit, type YAMLMap } from "yaml";

import { translationHash } from "./translation-hash.ts";

/** A sentence whose translation was confirmed, and its file's new text. */
export interface Confirmed {
  readonly zh: string;
  readonly en: string;
  /** The whole file; nothing in it changed but the hash and the date. */
  readonly text: string;
  readonly wasStale: boolean;
}

/**
 * Renews `translation.of` and `translation.date` of one sentence in a YAML
 * text, touching no other character. Undefined when the sentence is not there.
 * @throws Error when the sentence has no `zh`, `en` or `translation` to renew
 */
export function confirmTranslation(
  text: string,
  id: string,
  date: string,
): Confirmed | undefined {
  // Parsing is slow, and most files do not hold the sentence.
  const sentence = text.includes(id) ? findSentence(text, id) : undefined;
  if (!sentence) return undefined;
  const zh = textOf(sentence, ["zh"], id);
  const of = translationHash(zh.value);
  const hash = textOf(sentence, ["translation", "of"], id);
  const day = textOf(sentence, ["translation", "date"], id);
  const edits = [
    { ...hash, to: asPlainText(of) },
    { ...day, to: date },
  ].sort((a, b) => b.start - a.start);
  return {
    zh: zh.value,
    en: textOf(sentence, ["en"], id).value,
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
      if (map.get("id") !== id || !map.has("zh")) return undefined;
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

/** In quotes where YAML would read the digits as a number. */
function asPlainText(hash: string): string {
  return /^\d+(?:e\d+)?$/.test(hash) ? `"${hash}"` : hash;
}
