/** What is copied, saved or reported of a page as it was served. */
const KEPT = "h1,h2,h3,label,legend,.pair>p,[data-caution]";

/**
 * Keeps what the page says as its data, while nothing else has changed it: a
 * reader's browser may put what is seen into another language.
 */
export function keepSaid(): void {
  for (const part of document.querySelectorAll<HTMLElement>(KEPT))
    part.dataset["said"] = part.textContent.trim();
}
