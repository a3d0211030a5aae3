import { element } from "../browser/element.ts";
import type { Entry, MarkedText } from "./entry.ts";

export function listItems(entries: readonly Entry[]): readonly HTMLLIElement[] {
  return entries.map(({ href, label, title, sentence }) => {
    const parts = [
      ...(label ? [element("span", { class: "label" }, label), " "] : []),
      element("b", { ...title.attributes }, ...marked(title)),
      ...(sentence
        ? [
            " ",
            element(
              "span",
              { class: "quote", ...sentence.attributes },
              ...marked(sentence),
            ),
          ]
        : []),
    ];
    return element("li", {}, element("a", { href }, ...parts));
  });
}

function marked({ text, marks }: MarkedText): readonly (Node | string)[] {
  const pieces = marks.flatMap(({ start, end }, at) => [
    text.slice(marks[at - 1]?.end ?? 0, start),
    element("mark", {}, text.slice(start, end)),
  ]);
  return [...pieces, text.slice(marks.at(-1)?.end ?? 0)];
}
