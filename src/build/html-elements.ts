import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
type Text = DefaultTreeAdapterTypes.TextNode;

/** Every element of a parsed page in document order, templates included. */
export function elements(node: Node): Element[] {
  const found: Element[] = [];
  const collect = (each: Node) => {
    if (defaultTreeAdapter.isElementNode(each)) found.push(each);
    for (const child of childrenOf(each)) collect(child);
  };
  collect(node);
  return found;
}

function childrenOf(node: Node): readonly Node[] {
  if ("content" in node) return [node.content];
  return "childNodes" in node ? node.childNodes : [];
}

export function textsIn({ childNodes }: Element): readonly Text[] {
  return childNodes.filter((node) => defaultTreeAdapter.isTextNode(node));
}

/** An element's attribute, or undefined when it has none of that name. */
export function attributeOf(
  element: Element,
  wanted: string,
): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}
