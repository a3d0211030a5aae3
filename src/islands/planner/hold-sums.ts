/** A sum as either language writes it; one to the fen may need two lines. */
const SUM =
  /(?<![\d,.])(?:RMB [\d,.]{1,9}(?: (?:million|billion))?|[\d,.]{1,9}[万亿]*元)(?![\d,.]*\d)/g;

/**
 * Holds each sum that a script has put on the page to one line, as the build
 * holds those of the page itself.
 */
export function holdSums(parts: Iterable<Element>): void {
  for (const part of parts)
    for (const node of [...part.childNodes])
      if (node instanceof Text) node.replaceWith(...heldIn(node.data));
      else if (node instanceof HTMLElement && node.className !== "sum")
        holdSums([node]);
}

function heldIn(text: string): readonly (string | Element)[] {
  const sums = text.match(SUM) ?? [];
  return text.split(SUM).flatMap((other, at) => {
    const held = document.createElement("span");
    held.className = "sum";
    held.textContent = sums[at] ?? "";
    return held.textContent ? [other, held] : [other];
  });
}
