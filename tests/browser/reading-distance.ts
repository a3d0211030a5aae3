import type { Page } from "@playwright/test";

/**
 * How far below the place where the reader landed some words begin, in heights
 * of the window: the least of all places where they can be read and have not
 * been scrolled past; infinite where they cannot be read at all. Spaces and
 * capitals do not count. Without an anchor the place is the top of the page.
 */
export function readingDistance(
  page: Page,
  words: string,
  anchor?: string,
): Promise<number> {
  return page.evaluate(
    ([sought, id]) => {
      const landing = id ? document.getElementById(id) : document.body;
      if (!landing) return Infinity;
      const from = id ? landing.getBoundingClientRect().top : -scrollY;
      const wanted = sought.toLowerCase().replace(/\s/g, "");
      const { letters, places } = readableLetters();
      const distances = [];
      for (
        let at = letters.indexOf(wanted);
        at >= 0;
        at = letters.indexOf(wanted, at + 1)
      ) {
        const top = topOf(places[at]);
        if (top >= 0) distances.push(top - from);
      }
      return Math.min(...distances) / innerHeight;

      /** The letters of the page that are drawn, and where each is kept. */
      function readableLetters() {
        const found: string[] = [];
        const kept: (readonly [Node, number])[] = [];
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement?.checkVisibility()) continue;
          const text = node.nodeValue ?? "";
          for (let index = 0; index < text.length; index += 1) {
            const letter = text.charAt(index);
            if (letter.trim() === "") continue;
            found.push(letter.toLowerCase());
            kept.push([node, index]);
          }
        }
        return { letters: found.join(""), places: kept };
      }

      /** From the top of the window; nowhere if only a reading aid says it. */
      function topOf(place?: readonly [Node, number]): number {
        if (!place) return -Infinity;
        const [node, index] = place;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { top, height } = range.getBoundingClientRect();
        const box = node.parentElement?.getBoundingClientRect();
        return height > 1 && (box?.height ?? 0) > 1 ? top : -Infinity;
      }
    },
    [words, anchor ?? ""] as const,
  );
}
