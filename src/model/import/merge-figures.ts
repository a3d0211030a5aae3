import { isMap, isScalar, type Document, type YAMLMap } from "yaml";

import { SOURCE } from "../../domain/text/languages.ts";
import { LEFT } from "../left/left-mark.ts";
import type { FigureStub } from "./figure-stubs.ts";
import { figureData } from "./sentence-data.ts";
import type { SentenceStub } from "./sentence-stub.ts";
import { layOut } from "./yaml-data.ts";

/**
 * The figures of a sentence that has changed: those whose words still stand
 * stay; the others take the new numbers in order; further numbers are added.
 * None is taken away.
 */
export function mergeFigures(
  doc: Document,
  sentence: YAMLMap,
  stub: SentenceStub,
): void {
  const figures = sentence.get("figures");
  const entered = isMap(figures) ? figures.items.flatMap(figureIn) : [];
  const open = [...stub.figures];
  const lost = entered.filter((figure) => {
    const at = open.findIndex(({ value }) => value === figure.value);
    if (at < 0 || !stub.zh.includes(figure.quote)) return true;
    open.splice(at, 1);
    return false;
  });
  for (const { node } of lost) {
    const fresh = open.shift();
    if (fresh) renew(node, fresh);
  }
  const names = new Set(entered.map(({ name }) => name));
  for (const fresh of open) {
    const name = freeName(fresh.name, names);
    names.add(name);
    const node = doc.createNode(figureData(fresh));
    layOut(node);
    const map = sentence.get("figures");
    if (isMap(map)) map.set(doc.createNode(name), node);
    else sentence.set("figures", doc.createNode({ [name]: node }));
  }
}

interface EnteredFigure {
  readonly name: string;
  readonly node: YAMLMap;
  readonly value: string;
  readonly quote: string;
}

function figureIn({
  key,
  value,
}: {
  readonly key: unknown;
  readonly value: unknown;
}): readonly EnteredFigure[] {
  if (!isMap(value)) return [];
  return [
    {
      name: String(isScalar(key) ? key.value : key),
      node: value,
      value: String(value.get("value")),
      quote: String(value.getIn(["quote", SOURCE])),
    },
  ];
}

function renew(node: YAMLMap, { value, bound, quote }: FigureStub): void {
  node.set("value", value);
  node.set("bound", bound);
  node.setIn(["quote", SOURCE], quote);
  node.set("checked", LEFT);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/-\d+$/, "");
  let free = name;
  for (let next = 2; taken.has(free); next += 1) free = `${base}-${next}`;
  return free;
}
