import { Document, isMap, isSeq, type YAMLMap } from "yaml";

import { FIRST_TRANSLATION, SOURCE } from "../../domain/text/languages.ts";
import { isLeft } from "../left/left-mark.ts";
import {
  type Aligned,
  alignSentences,
  type Entered,
} from "./align-sentences.ts";
import type { ImportContext } from "./import-context.ts";
import { mergeFigures } from "./merge-figures.ts";
import { renderingsFor, sentenceData } from "./sentence-data.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import { commentBefore, layOut, writeFile } from "./yaml-data.ts";

interface EnteredNode extends Entered {
  readonly node: YAMLMap;
}

/** The sentences of one list of a file, beside those of the text. */
export interface UnitMerge {
  readonly doc: Document;
  /** Where the list stands in its file; a single sentence stands alone. */
  readonly path: readonly (string | number)[];
  readonly isSingle: boolean;
  readonly aligned: Aligned<EnteredNode>;
}

export function planUnit(
  doc: Document,
  path: readonly (string | number)[],
  stubs: readonly SentenceStub[],
  isSingle = false,
): UnitMerge {
  const node = doc.getIn(path, true);
  const items = isSeq(node) ? node.items : [node];
  const entered = items.filter(isMap).map((each) => ({
    id: String(each.get("id")),
    zh: String(each.get(SOURCE)),
    node: each,
  }));
  return { doc, path, isSingle, aligned: alignSentences(entered, stubs) };
}

/** Old ids to new ones, of the sentences that are kept. */
export function renamesOf({ aligned }: UnitMerge): readonly [string, string][] {
  return aligned.pairs.flatMap(({ old, stub }): [string, string][] =>
    old && old.id !== stub.id ? [[old.id, stub.id]] : [],
  );
}

/** Puts the list in the order of the text; what it no longer has goes last, as a comment. */
export function mergeUnit(
  { doc, path, isSingle, aligned }: UnitMerge,
  context: ImportContext,
): void {
  const nodes = aligned.pairs.map(({ old, stub }) => {
    if (!old) return sentenceNode(doc, stub, context);
    if (old.zh !== stub.zh) {
      old.node.set(SOURCE, stub.zh);
      mergeFigures(doc, old.node, stub);
    }
    return old.node;
  });
  if (isSingle) {
    if (nodes[0]) doc.setIn(path, nodes[0]);
    return;
  }
  const list = doc.getIn(path, true);
  if (isSeq(list)) {
    list.items = nodes;
    list.flow &&= nodes.length === 0;
  } else if (nodes.length > 0) doc.setIn(path, doc.createNode(nodes));
  for (const { node } of aligned.removed) keepAsComment(doc, node, context);
}

export function sentenceNode(
  doc: Document,
  stub: SentenceStub,
  context: ImportContext,
): YAMLMap {
  const node = doc.createNode(sentenceData(stub, context)) as YAMLMap;
  layOut(node);
  tellRenderings(node, context);
  return node;
}

/** The terms of a sentence beside it, for whoever is to translate it. */
export function tellRenderings(
  sentence: YAMLMap,
  context: ImportContext,
): void {
  if (!isLeft(sentence.get(FIRST_TRANSLATION))) return;
  const words = renderingsFor(String(sentence.get(SOURCE)), context);
  if (words) commentBefore(sentence, FIRST_TRANSLATION, words);
}

function keepAsComment(
  doc: Document,
  node: YAMLMap,
  { date }: ImportContext,
): void {
  const alone = new Document();
  alone.contents = node;
  const kept = writeFile(alone).trimEnd().split("\n");
  const lines = [`Not in the text as of ${date}:`, ...kept];
  const text = lines.map((line) => ` ${line}`).join("\n");
  doc.comment = [doc.comment, text].filter(Boolean).join("\n");
}
