/** Leads where a link leads; other parts of a page lead nowhere. */
export function followLink(part: HTMLElement): void {
  if (part instanceof HTMLAnchorElement) location.href = part.href;
}
