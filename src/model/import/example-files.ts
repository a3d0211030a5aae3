import { parseDocument } from "yaml";

import { SOURCE } from "../../domain/text/languages.ts";
import { inEach } from "../scaffold/example-words.ts";
import { exampleText } from "../scaffold/example-text.ts";
import type { Files } from "./import-policy.ts";

/** Without the files of an example that still hold its words: a text takes their place. */
export function withoutExample(files: Files): {
  readonly entered: Files;
  readonly examples: readonly string[];
} {
  const { title, measure } = exampleText({
    office: { id: "", jurisdiction: "", ...inEach("", "") },
  });
  const examples = [...files].flatMap(([path, text]) => {
    const doc = parseDocument(text, { prettyErrors: false });
    const said = [
      doc.getIn(["title", SOURCE]),
      doc.getIn(["sentences", 0, SOURCE]),
    ];
    const isExample = [title, measure].some((each) =>
      said.includes(each[SOURCE]),
    );
    return isExample ? [path] : [];
  });
  const entered = [...files].filter(([path]) => !examples.includes(path));
  return { entered: new Map(entered), examples };
}
