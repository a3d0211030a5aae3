/** Which runs of a text get an element of their own, and which element. */
export interface Runs {
  /** With the flag `g` and without groups. */
  readonly pattern: RegExp;
  /** An empty element for a run; undefined when it needs none. */
  readonly wrap: (run: string) => HTMLElement | undefined;
  /** Whether what stands in this element is left as it is. */
  readonly isDone: (element: HTMLElement) => boolean;
}

/** Puts each run in the texts of `parts`, at any depth, into its own element. */
export function wrapRuns(parts: Iterable<Element>, runs: Runs): void {
  for (const part of parts)
    for (const node of [...part.childNodes])
      if (node instanceof Text) node.replaceWith(...wrapped(node.data, runs));
      else if (node instanceof HTMLElement && !runs.isDone(node))
        wrapRuns([node], runs);
}

function wrapped(text: string, runs: Runs): readonly (string | Element)[] {
  const found = text.match(runs.pattern) ?? [];
  return text.split(runs.pattern).flatMap((other, at) => {
    const run = found[at];
    const element = run && runs.wrap(run);
    if (!element) return [other + (run ?? "")];
    element.textContent = run;
    return [other, element];
  });
}
