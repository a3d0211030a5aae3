// Shipped to the browser.
import type { Citation } from "./citation.ts";

/**
 * What lets anyone see later whether the cited words have changed: the site's
 * release and the first digits of the source's SHA-256, as far as there are any.
 * @example "release 1.0.0; SHA-256 0a1b2c3d"
 */
export function proof(
  { release, part }: Pick<Citation, "part"> & { release?: string | undefined },
  between: string,
  name = "release ",
): string {
  return [release && name + release, part.hash && `SHA-256 ${part.hash}`]
    .filter(Boolean)
    .join(between);
}
