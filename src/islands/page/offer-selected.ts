/** Milliseconds for which a selection rests before anything is offered for it. */
const RESTS = 300;

/** What a sentence offers beside itself, offered below words selected in it. */
const OFFERED =
  ".tools > [data-copy], .tools > [data-cite], .tools > [data-share], .tools > [data-report]";

/**
 * Offers a link, a quote and a citation right below the words that a reader
 * selects in a sentence. They are those of the whole sentence, so that no
 * figure is taken without what limits it.
 */
export function offerSelected(): void {
  let offered: HTMLElement | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    offered?.remove();
    offered = undefined;
  };
  const follow = () => {
    clearTimeout(resting);
    // Where a page is not secure, copying itself selects other words.
    if (offered?.contains(document.activeElement)) return;
    take();
    resting = setTimeout(() => {
      offered = offerIn(getSelection());
    }, RESTS);
  };
  document.addEventListener("selectionchange", follow);
  document.addEventListener("pointerdown", ({ target }) => {
    if (!(target instanceof Node && offered?.contains(target))) take();
  });
  // Words may be selected before this is there.
  follow();
}

function offerIn(selection: Selection | null): HTMLElement | undefined {
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const place = placeOf(range.startContainer);
  const parts = place?.querySelectorAll<HTMLElement>(OFFERED);
  if (!place || !parts?.length) return undefined;
  const tools = document.createElement("div");
  tools.className = "selected-tools no-print";
  for (const part of parts) tools.append(part.cloneNode(true));
  place.append(tools);
  putBelow(tools, range.getBoundingClientRect());
  return tools;
}

/** The sentence in whose text a node stands. */
function placeOf(node: Node): Element | null | undefined {
  const from = node instanceof Element ? node : node.parentElement;
  return from?.closest(".pair > p, .both")?.parentElement;
}

/** Wherever its place is counted from, and within the window. */
function putBelow(tools: HTMLElement, words: DOMRect): void {
  tools.style.left = tools.style.top = "0";
  const { left, top, width } = tools.getBoundingClientRect();
  const most = document.documentElement.clientWidth - width - 8;
  const to = Math.max(8, Math.min(words.left, most));
  tools.style.left = `${to - left}px`;
  tools.style.top = `${words.bottom + 6 - top}px`;
}
