import { plainFragment } from "../../domain/text/plain-fragment.ts";

/**
 * Leads to the place that the address means where what stands behind its
 * fragment, or capitals in it, keep the browser from finding it.
 */
export function reachFragment(): void {
  const id = plainFragment(location.hash);
  if (!id || document.getElementById(location.hash.slice(1))) return;
  if (document.getElementById(id)) location.replace(`#${id}`);
}
