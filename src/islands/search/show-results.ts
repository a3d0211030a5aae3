import { element } from "../browser/element.ts";
import type { Entry, MarkedText } from "./entry.ts";

export function listItems(entries: readonly Entry[]): readonly HTMLLIElement[] {
  return entries.map((entry) =>
    element(
      "li",
      {},
      linkTo(entry),
      ...(entry.second ? [linkTo(entry.second)] : []),
    ),
  );
}

function linkTo({
  href,
  label,
  title,
  sentence,
  reason,
}: Omit<Entry, "title"> & Partial<Entry>): HTMLElement {
  const parts = [
    label && element("span", { class: "label" }, label),
    title && element("b", { ...title.attributes }, ...marked(title)),
    sentence &&
      element(
        "span",
        { class: "quote", ...sentence.attributes },
        ...marked(sentence),
      ),
    reason && element("small", {}, reason),
  ].flatMap((part) => (part ? [part, " "] : []));
  return element("a", { href }, ...parts.slice(0, -1));
}

function marked({ text, marks }: MarkedText): readonly (Node | string)[] {
  const pieces = marks.flatMap(({ start, end }, at) => [
    text.slice(marks[at - 1]?.end ?? 0, start),
    element("mark", {}, text.slice(start, end)),
  ]);
  return [...pieces, text.slice(marks.at(-1)?.end ?? 0)];
}
