import { copyBy } from "../browser/copy-by.ts";
import type { SourceOf } from "./load-quotes.ts";
import type { ServedTexts, ToolsSetup } from "./tools-setup.ts";

/** What copying needs besides the button. */
export interface CopyTools {
  readonly served: ServedTexts;
  readonly words: ToolsSetup["words"];
  /** Asked for with the tools: a browser lets nothing be copied much later. */
  readonly sources: Promise<SourceOf>;
}

/**
 * The buttons beside a sentence: its permanent link, or a quote in both
 * languages as they stand, hedges included, with its source and that link. A
 * button away from any sentence copies the page's own.
 */
export function copyFrom(button: HTMLElement, tools: CopyTools): void {
  const place = button.closest(".pair");
  const { origin, pathname } = location;
  const link = `${origin}${pathname}${place ? `#${place.id}` : ""}`;
  const words = {
    copied: tools.words.copied,
    failed: tools.words.copyFailed,
  };
  if (!place || button.dataset["copy"] === "link")
    void copyBy(button, { text: link }, words);
  else void copyQuote(button, { place, link }, tools, words);
}

async function copyQuote(
  button: HTMLElement,
  { place, link }: { readonly place: Element; readonly link: string },
  { served, sources }: CopyTools,
  words: Parameters<typeof copyBy>[2],
): Promise<void> {
  const source = (await sources)(place.id);
  const quoted = [...place.querySelectorAll("p")].flatMap((part) => {
    const text = served.get(part);
    return text === undefined ? [] : [{ text, lang: part.lang }];
  });
  const lines = [...quoted.map(({ text }) => text), source, link];
  const text = lines.filter((line) => line !== undefined).join("\n");
  const html = quoteHtml(quoted, source, link);
  await copyBy(button, { text, html }, words);
}

/** As a document or a chat takes it: a quotation with its source below. */
function quoteHtml(
  quoted: readonly { readonly text: string; readonly lang: string }[],
  source: string | undefined,
  link: string,
): string {
  const quote = document.createElement("blockquote");
  quote.cite = link;
  for (const { text, lang } of quoted) {
    const paragraph = document.createElement("p");
    paragraph.lang = lang;
    paragraph.textContent = text;
    quote.append(paragraph);
  }
  const foot = document.createElement("p");
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.textContent = link;
  foot.append(source === undefined ? "" : `${source} `, anchor);
  quote.append(foot);
  return quote.outerHTML;
}
