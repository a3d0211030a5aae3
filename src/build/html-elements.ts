import { defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a parsed page in document order, templates included. */
export function elements(node: Node): Element[] {
  const below = childrenOf(node).flatMap((child) => elements(child));
  return defaultTreeAdapter.isElementNode(node) ? [node, ...below] : below;
}

function childrenOf(node: Node): readonly Node[] {
  if ("content" in node) return [node.content];
  return "childNodes" in node ? node.childNodes : [];
}

/** An element's attribute, or undefined when it has none of that name. */
export function attributeOf(
  element: Element,
  wanted: string,
): string | undefined {
  return element.attrs.find(({ name }) => name === wanted)?.value;
}
