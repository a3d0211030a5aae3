/** The sums within an element of which a part stands on another line. */
export function cutSums(element: Element): readonly string[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const letters: { letter: string; bottom: number }[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    for (let at = 0; at < node.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { bottom } = range.getBoundingClientRect();
      letters.push({ letter: node.data.charAt(at), bottom });
    }
  }
  const text = letters.map(({ letter }) => letter).join("");
  const sums = text.matchAll(/RMB [\d,.]+(?: million)?|[\d,.]+万?元/g);
  return [...sums]
    .filter(({ 0: sum, index }) => {
      const of = letters.slice(index, index + sum.length);
      const seen = of.filter(({ letter }) => letter !== " ");
      const ends = seen.map(({ bottom }) => bottom);
      return Math.max(...ends) - Math.min(...ends) > 15;
    })
    .map(([sum]) => sum);
}
