import { fillWords } from "../../i18n/fill-words.ts";
import type { QuoteSources } from "../../i18n/quote-sources.ts";
import { loadScript } from "../loading/load-script.ts";

/** What a quotation of a sentence names as its source, if that is known. */
export type SourceOf = (sentence: string) => string | undefined;

interface QuotesModule {
  readonly sources: QuoteSources;
}

/**
 * What quotations from this page name as their source; none where the page is
 * no policy's, or the file cannot be had.
 * @param addresses of such files, by the beginning of the pages' addresses
 */
export async function loadQuotes(
  addresses: Readonly<Record<string, string>>,
): Promise<SourceOf> {
  const found = Object.entries(addresses).find(([pages]) =>
    location.pathname.startsWith(pages),
  );
  if (!found || !document.querySelector("[data-copy=quote]")) return unknown;
  try {
    const { sources } = await loadScript<QuotesModule>(found[1]);
    return (sentence) => {
      const place = sources.places[sentence];
      if (!place) return undefined;
      const [mark, translated] = place;
      return fillWords(sources.template, { mark, place: translated });
    };
  } catch {
    return unknown;
  }
}

function unknown(): undefined {
  return undefined;
}
