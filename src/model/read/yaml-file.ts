import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

import { commentsAfterText } from "./comments-after-text.ts";
import {
  explainSyntax,
  type SyntaxMistake,
} from "../problem/explain-syntax.ts";
import type { Located, Path, Problem } from "../problem/problem.ts";

/** A YAML file, parsed once for pages, tools and tests alike. */
export interface YamlFile extends Located {
  /** The value as read; undefined when the syntax is wrong. */
  readonly data: unknown;
}

/** From a file's path, which is only named in problems, and its text. */
export type ParseYaml = (
  path: string,
  text: string,
) => { readonly file: YamlFile; readonly problems: readonly Problem[] };

/** Parses a file's text; never throws. */
export const parseYaml: ParseYaml = (path, text) => {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const mistakes = tellable([...doc.errors, ...doc.warnings]);
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const locate = (steps: Path) => placeAt(offsetOf(doc, steps));
  const read = mistakes.length > 0 ? { mistakes } : toData(doc);
  const cut = mistakes.length > 0 ? [] : commentsAfterText(doc);
  const problems = [...read.mistakes, ...cut].map((mistake) => ({
    file: path,
    ...placeAt(mistake.pos[0]),
    field: "",
    ...explainSyntax(mistake, text),
  }));
  return { file: { path, data: read.data, locate }, problems };
};

/**
 * Up to the first mistake after which the reader is lost: what it complains
 * of from there on follows from that one.
 */
function tellable(
  mistakes: readonly SyntaxMistake[],
): readonly SyntaxMistake[] {
  const ordered = [...mistakes].sort((a, b) => a.pos[0] - b.pos[0]);
  const lost = ordered.findIndex(({ code }) => code !== "DUPLICATE_KEY");
  return lost < 0 ? ordered : ordered.slice(0, lost + 1);
}

interface Data {
  readonly data?: unknown;
  readonly mistakes: readonly SyntaxMistake[];
}

/** The plain value of a document; an alias that names nothing is a mistake. */
function toData(doc: Document.Parsed): Data {
  try {
    return { data: doc.toJS() as unknown, mistakes: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const mistakes: SyntaxMistake[] = [];
    visit(doc, {
      Alias(_, { range }) {
        const pos = [range?.[0] ?? 0, range?.[1] ?? 0] as const;
        mistakes.push({ code: "BAD_ALIAS", message, pos });
        return visit.BREAK;
      },
    });
    return { mistakes };
  }
}

/** The beginning of a value; the nearest place above if it is missing. */
function offsetOf(doc: Document.Parsed, path: Path): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const step of path) {
    const next = stepInto(node, step);
    if (!next) return offset;
    offset = next.offset ?? offset;
    node = next.node;
  }
  return offset;
}

interface Step {
  readonly node: unknown;
  readonly offset: number | undefined;
}

function stepInto(node: unknown, step: string | number): Step | undefined {
  if (isSeq(node)) return itemOf(node, step);
  return isMap(node) ? entryOf(node, step) : undefined;
}

function itemOf(list: YAMLSeq, step: string | number): Step | undefined {
  const item =
    typeof step === "number"
      ? list.items[step]
      : list.items.find((each) => isMap(each) && each.get("id") === step);
  return item === undefined ? undefined : { node: item, offset: startOf(item) };
}

function entryOf(map: YAMLMap, step: string | number): Step | undefined {
  const pair = map.items.find(
    ({ key }) => isScalar(key) && String(key.value) === String(step),
  );
  if (!pair) return undefined;
  // A value on a line of its own is looked for at its key.
  const nested = isMap(pair.value) || isSeq(pair.value);
  const offset = nested ? startOf(pair.key) : startOf(pair.value);
  return { node: pair.value, offset: offset ?? startOf(pair.key) };
}

function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range) return undefined;
  // An empty value has a range without length: its key says more.
  if (isScalar(node) && node.value === null) return undefined;
  return node.range[0];
}
