import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

import { LOCALES, SOURCE } from "../../domain/text/languages.ts";

/** A value to be written to a file: plain data. */
export type YamlData =
  | string
  | number
  | boolean
  | readonly YamlData[]
  | { readonly [key: string]: YamlData };

export type YamlRecord = Readonly<Record<string, YamlData>>;

type Collection = YAMLMap | YAMLSeq;
type Context = NonNullable<Parameters<YAMLSeq["toString"]>[0]>;

/**
 * The text of a file as hands write it: a line stays a line, blanks stand
 * within the braces of a map, and none within the brackets of a list.
 */
export function writeFile(doc: Document): string {
  visit(doc, {
    Collection(_, node) {
      if (node.flow) pad(node, isMap(node) ? " " : "");
    },
  });
  return doc.toString({ lineWidth: 0 });
}

function pad(node: Collection, flowCollectionPadding: string): void {
  const write = Object.getPrototypeOf(node) as Collection;
  const padded = (ctx: Context, ...rest: [() => void, () => void]) =>
    write.toString.call(node, { ...ctx, flowCollectionPadding }, ...rest);
  Object.assign(node, {
    toString: (ctx?: Context, ...rest: [() => void, () => void]) =>
      ctx ? padded(ctx, ...rest) : write.toString.call(node),
  });
}

/** The longest map of two languages that stands on one line. */
const SHORT = 100;
/** Lists and maps of these keys stand on one line, whatever they hold. */
const ON_ONE_LINE: ReadonlySet<unknown> = new Set([
  "translation",
  "force",
  "per",
  "discretion",
  "nonFigures",
  "departments",
  "issuers",
  "recipients",
  "keyFigures",
  "related",
]);

/** A file with a first line for editors. */
export function newFile(data: YamlRecord, schema: string): Document {
  const doc = new Document(data);
  const first = ` yaml-language-server: $schema=${schema}`;
  // In a document of its own it would be parted from the rest by a line.
  if (isMap(doc.contents)) doc.contents.commentBefore = first;
  if (doc.contents) layOut(doc.contents);
  return doc;
}

/** Puts what is short on one line, as hands write it. */
export function layOut(node: Node): void {
  visit(node, {
    Map(_, map) {
      if (isText(map)) map.flow = map.toString().length <= SHORT;
    },
    Pair(_, { key, value }) {
      if (!isScalar(key)) return;
      if (ON_ONE_LINE.has(key.value) && (isMap(value) || isSeq(value)))
        flowAll(value);
    },
  });
}

function flowAll(node: Node): void {
  visit(node, {
    Collection(_, each) {
      each.flow = true;
    },
  });
}

/** A text in every language and nothing else. */
function isText({ items }: YAMLMap): boolean {
  return (
    items.length === LOCALES.length &&
    items.some(({ key }) => isScalar(key) && key.value === SOURCE)
  );
}

/** A comment on a line of its own before a key. */
export function commentBefore(map: YAMLMap, key: string, words: string): void {
  const pair = map.items.find((each) => keyOf(each.key) === key);
  if (!pair) return;
  const name = isScalar(pair.key) ? pair.key : new Scalar(key);
  name.commentBefore = ` ${words}`;
  pair.key = name;
}

function keyOf(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}
