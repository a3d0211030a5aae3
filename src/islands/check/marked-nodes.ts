import type { CheckedSentence, Span } from "../../domain/check/checked-text.ts";
import type { Locale } from "../../domain/text/languages.ts";
import type { Words } from "../../i18n/fill-words.ts";
import { typeset } from "../../i18n/typeset-chinese.ts";
import type { Comparison } from "../../search/check/compare-quote.ts";
import type { FoundPiece } from "../../search/check/found-piece.ts";
import { isHan } from "../../search/check/text-places.ts";
import { element } from "../browser/element.ts";

type Nodes = readonly (Node | string)[];

/** The quotation with what is left out of it put back, and what is added struck. */
export function quotedNodes(comparison: Comparison, words: Words): Nodes {
  const { text, read, tokens, pieces, isAround } = comparison;
  const nodes: (Node | string)[] = [];
  let end = 0;
  /** What stands before a token, or at the end, and is of no step. */
  const fill = (token: number) => {
    const start = tokens[token]?.start ?? text.length;
    if (start <= end) return;
    const other = text.slice(end, start);
    const isOther = /[\p{L}\p{N}]/u.test(read.slice(end, start));
    if (!isOther) nodes.push(other);
    else if (!isAround) nodes.push(change("del", words["added"], other));
    else nodes.push(" … ");
    end = start;
  };
  for (const piece of pieces)
    for (const { kind, quoted, told } of piece.steps) {
      fill(quoted[0]);
      if (kind === "missing") {
        const missing = toldWords(piece, told);
        nodes.push(change("ins", words["missing"], missing));
        if (!isHan(piece.text.locale)) nodes.push(" ");
        continue;
      }
      const stop = tokens[quoted[1] - 1]?.end ?? end;
      const own = text.slice(end, stop);
      end = stop;
      nodes.push(kind === "kept" ? own : change("del", words["added"], own));
    }
  fill(tokens.length);
  return nodes;
}

/** A mark that is seen without colour and heard. */
function change(name: "del" | "ins", said: string | undefined, words: string) {
  const voice = element("span", { class: "sr-only" }, `${said ?? ""} `);
  return element(name, {}, voice, words);
}

/** The words of the text from one token to another. */
export function toldWords(
  { text }: FoundPiece,
  [from, to]: readonly [number, number],
): string {
  const own = text.tokens.slice(from, to);
  const sentences = [...new Set(own.map(({ sentence }) => sentence))];
  const parts = sentences.map((sentence) => {
    const inside = own.filter((token) => token.sentence === sentence);
    const words = text.policy.sentences[sentence]?.words[text.locale].text;
    return words?.slice(inside[0]?.start, inside.at(-1)?.end) ?? "";
  });
  return typeset(parts.join(" "), text.locale);
}

/** A sentence with the words marked that the quotation leaves out or changes. */
export function sentenceNodes(
  sentence: CheckedSentence,
  locale: Locale,
  comparison: Comparison | undefined,
): Nodes {
  const text = typeset(sentence.words[locale].text, locale);
  const nodes: (Node | string)[] = [];
  let at = 0;
  for (const [start, end] of markedSpans(sentence, locale, comparison)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    nodes.push(text.slice(at, from));
    nodes.push(element("mark", {}, text.slice(from, end)));
    at = end;
  }
  nodes.push(text.slice(at));
  return nodes;
}

function markedSpans(
  { id }: CheckedSentence,
  locale: Locale,
  comparison: Comparison | undefined,
): readonly Span[] {
  const pieces = (comparison?.pieces ?? []).filter(
    ({ text }) => text.locale === locale,
  );
  const changed = pieces.flatMap(({ text, steps }) =>
    steps
      .filter(({ kind }) => kind === "missing")
      .flatMap(({ told }) => text.tokens.slice(...told))
      .filter((token) => text.policy.sentences[token.sentence]?.id === id)
      .map(({ start, end }): Span => [start, end]),
  );
  const [text] = pieces.map((piece) => piece.text);
  const lost = (comparison?.lost ?? [])
    .filter((each) => text?.policy.sentences[each.sentence]?.id === id)
    .map(({ span }) => span);
  return [...changed, ...lost].sort((a, b) => a[0] - b[0]);
}
