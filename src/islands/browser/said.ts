/**
 * What an element says on this site, whatever a machine that puts pages into
 * another language has made of it: its data, where it has such, tell it.
 */
export function said(element: Element | null | undefined): string {
  const { dataset, textContent } = (element ?? {}) as Partial<HTMLElement>;
  return (dataset?.["said"] ?? textContent ?? "").trim();
}
