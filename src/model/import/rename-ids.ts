import { type Document, visit } from "yaml";

import { SENTENCE_ID, SLUG, whole } from "../../domain/ids.ts";

const NAMES_SENTENCE = whole(`(${SENTENCE_ID})((?:\\.${SLUG})?)`);

/**
 * Names the sentences of a file, and all that is named after them, by their
 * new ids; what only contains an id is text and stays.
 */
export function renameIds(
  doc: Document,
  renames: ReadonlyMap<string, string>,
): void {
  if (renames.size === 0) return;
  visit(doc, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      const [, id = "", figure = ""] = NAMES_SENTENCE.exec(node.value) ?? [];
      const renamed = renames.get(id);
      if (renamed !== undefined) node.value = renamed + figure;
    },
  });
}
