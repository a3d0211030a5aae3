import { copyBy } from "../browser/copy-by.ts";
import { quotationOf } from "../quote/quotation.ts";
import type { SourceOf } from "./load-quotes.ts";
import type { ServedTexts, ToolsSetup } from "./tools-setup.ts";

/** The texts of a sentence, and those of a heading. */
const TEXTS = ".pair > p, .both > span";

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
 * button away from any sentence copies the page's own, or what the page is to be
 * cited as.
 */
export function copyFrom(button: HTMLElement, tools: CopyTools): void {
  const place = button.closest(".pair");
  const { origin, pathname } = location;
  const link = `${origin}${pathname}${place ? `#${place.id}` : ""}`;
  const words = {
    copied: tools.words.copied,
    failed: tools.words.copyFailed,
  };
  const cited = button
    .closest(".tools")
    ?.parentElement?.querySelector("[data-cited]");
  if (button.dataset["copy"] === "citation" && cited)
    void copyBy(button, { text: citationIn(cited) }, words);
  else if (!place || button.dataset["copy"] === "link")
    void copyBy(button, { text: link }, words);
  else void copyQuote(button, { place, link }, tools, words);
}

/** With its whole address, also where the page was built for no host. */
function citationIn(cited: Element): string {
  const text = cited.textContent.trim();
  const link = cited.querySelector("a");
  return link ? text.replace(link.textContent, link.href) : text;
}

async function copyQuote(
  button: HTMLElement,
  { place, link }: { readonly place: Element; readonly link: string },
  { served, sources }: CopyTools,
  words: Parameters<typeof copyBy>[2],
): Promise<void> {
  const source = (await sources)(place.id);
  const quoted = [...place.querySelectorAll<HTMLElement>(TEXTS)].flatMap(
    (part) => {
      const text = served.get(part)?.trim();
      return text === undefined ? [] : [{ text, lang: part.lang }];
    },
  );
  await copyBy(button, quotationOf(quoted, source, link), words);
}
