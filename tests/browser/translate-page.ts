import type { Page } from "@playwright/test";

/**
 * Puts a page into another language as browsers do: what may be translated is
 * put between elements of the machine's own, now and whenever more is written;
 * the root names another language. Letters are marked, digits stay.
 */
export async function translatePage(page: Page, lang = "fr"): Promise<void> {
  await page.evaluate((language) => {
    // A name that is not to be used any more, which machines still do.
    const font: string = "font";
    const root = document.documentElement;
    root.lang = language;
    root.classList.add("translated-ltr");
    document.title = `⟦${document.title}⟧`;
    const translate = (within: Node) => {
      const texts = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        const parent = text.parentElement;
        const isLeft = parent?.closest(
          "[translate=no], script, style, option, textarea, font, code",
        );
        if (!parent || isLeft || !/\p{L}/u.test(text.data)) continue;
        const outer = document.createElement(font);
        const inner = document.createElement(font);
        inner.textContent = text.data.replace(/\p{L}+/gu, "⟦$&⟧");
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    translate(document.body);
    new MutationObserver((changes) => {
      for (const { target } of changes) translate(target);
    }).observe(document.body, { childList: true, subtree: true });
  }, lang);
}
