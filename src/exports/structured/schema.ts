import type { View } from "../../i18n/view.ts";

/** A thing as schema.org describes it. */
export interface Structured {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

const CONTEXT = "https://schema.org";

/** One block of structured data, of one thing or several. */
export function inContext(things: readonly Structured[]): object {
  const [only, ...more] = things;
  const held = more.length > 0 ? { "@graph": things } : only;
  return { "@context": CONTEXT, ...held };
}

/**
 * Where a page is found; from the root of the host where no host is known.
 * @param path below the language of the view
 */
export function addressOf(
  { origin, href, locale }: Pick<View, "origin" | "href" | "locale">,
  path: string,
): string {
  return origin + href(path, locale);
}
