/** Puts a text where a page has a place for it. */
export function setText(
  page: ParentNode,
  selector: string,
  text: string,
): void {
  const place = page.querySelector<HTMLElement>(selector);
  if (place) place.textContent = place.dataset["said"] = text;
}
