/** An element of an XML document, before it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Signs that mean something else in XML; a quote does so in an attribute. */
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

export function xml(
  name: string,
  attributes: XmlElement["attributes"] = {},
  ...children: XmlElement["children"]
): XmlElement {
  return { name, attributes, children };
}

/**
 * A whole document, each element on a line of its own; one that holds text is
 * written on a single line with all that is in it, so that no blank is added
 * to a word.
 * @param single the names of elements that hold text though none of their own
 */
export function xmlDocument(
  root: XmlElement,
  single: ReadonlySet<string> = new Set(),
): string {
  return `${DECLARATION}\n${written(root, single, "\n")}\n`;
}

/** @param line begins a line in the element's depth; empty within a line */
function written(
  { name, attributes, children }: XmlElement,
  single: ReadonlySet<string>,
  line: string,
): string {
  const said = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const tag = name + said.join("");
  if (children.length === 0) return `<${tag}/>`;
  const isSingle =
    single.has(name) || children.some((child) => typeof child === "string");
  const deeper = isSingle || !line ? "" : `${line}  `;
  const inside = children.map((child) =>
    typeof child === "string"
      ? escaped(child)
      : deeper + written(child, single, deeper),
  );
  const end = deeper && line;
  return `<${tag}>${inside.join("")}${end}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign);
}
