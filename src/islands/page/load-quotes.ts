import { fillWords } from "../../i18n/fill-words.ts";
import type { QuoteSources } from "../../i18n/quote-sources.ts";
import { loadPolicyData } from "../loading/load-policy-data.ts";

/** What a quotation of a sentence names as its source, if that is known. */
export type SourceOf = (sentence: string) => string | undefined;

/**
 * What quotations from this page name as their source; none where the page is
 * no policy's, or the file cannot be had.
 * @param addresses of such files, by the beginning of the pages' addresses
 */
export async function loadQuotes(
  addresses: Readonly<Record<string, string>>,
): Promise<SourceOf> {
  if (!document.querySelector("[data-copy=quote]")) return unknown;
  try {
    const sources = await loadPolicyData<QuoteSources>(addresses);
    return sources ? (sentence) => sourceOf(sources, sentence) : unknown;
  } catch {
    return unknown;
  }
}

function sourceOf(
  { template, places }: QuoteSources,
  sentence: string,
): string | undefined {
  const place = places[sentence];
  if (!place) return undefined;
  const [mark, translated] = place;
  return fillWords(template, { mark, place: translated });
}

function unknown(): undefined {
  return undefined;
}
