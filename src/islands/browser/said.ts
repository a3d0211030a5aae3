/** The parts of a page that are copied, saved or reported. */
const QUOTED = "h1,h2,h3,label,legend,.pair>p,[data-caution]";

/**
 * Keeps the page's words as its data before anything changes them: a reader's
 * browser may translate the text that is seen.
 */
export function keepSaid(): void {
  for (const part of document.querySelectorAll<HTMLElement>(QUOTED))
    part.dataset["said"] = part.textContent.trim();
}

/**
 * An element's words as this site wrote them, even where a browser has
 * translated the text that is seen.
 */
export function said(element: Element | null | undefined): string {
  const { dataset, textContent } = (element ?? {}) as Partial<HTMLElement>;
  return (dataset?.["said"] ?? textContent ?? "").trim();
}
