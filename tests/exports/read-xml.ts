import sax from "sax";

/** An element as a strict parser reads it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** All text in it, that of its children too, in order. */
  text: string;
}

/**
 * A document, read by a parser that knows nothing of what wrote it.
 * @throws Error for a document that is not well-formed
 */
export function readXml(document: string): XmlNode {
  const open: XmlNode[] = [];
  const roots: XmlNode[] = [];
  const strict = sax.parser(true);
  strict.onerror = (error) => {
    throw error;
  };
  strict.onopentag = ({ name, attributes }) => {
    const node = { name, attributes, children: [], text: "" };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  };
  strict.onclosetag = () => {
    open.pop();
  };
  strict.ontext = (text) => {
    for (const node of open) node.text += text;
  };
  strict.write(document).close();
  const [root, ...more] = roots;
  if (!root || more.length > 0) throw new Error("a document has one root");
  return root;
}
