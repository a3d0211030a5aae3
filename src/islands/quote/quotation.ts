import type { Copied } from "../browser/copy-text.ts";
import { element } from "../browser/element.ts";

/** A sentence in one of the languages in which it is quoted. */
export interface QuotedText {
  readonly text: string;
  readonly lang: string;
}

/**
 * A quotation with its source and address below: as plain text, and as a
 * document or a chat takes it with its form.
 */
export function quotationOf(
  quoted: readonly QuotedText[],
  source: string | undefined,
  link: string,
): Copied {
  const lines = [...quoted.map(({ text }) => text), source, link];
  const text = lines.filter((line) => line !== undefined).join("\n");
  const quote = element(
    "blockquote",
    { cite: link },
    ...quoted.map((each) => element("p", { lang: each.lang }, each.text)),
    element(
      "p",
      {},
      source === undefined ? "" : `${source} `,
      element("a", { href: link }, link),
    ),
  );
  return { text, html: quote.outerHTML };
}
