// Shipped to the browser.

/** What a frame shows and how. */
export interface EmbedChoice {
  /** The address of what it shows. */
  readonly address: string;
  /** The name that the frame has for those who listen. */
  readonly title: string;
  /** One language alone; "" for all. */
  readonly lang: string;
  /** "" for that of the reader's device. */
  readonly theme: string;
}

/** The address of a frame with what it is asked for. */
export function embedAddress({ address, lang, theme }: EmbedChoice): string {
  const asked = Object.entries({ lang, theme }).filter(([, value]) => value);
  const query = new URLSearchParams(asked).toString();
  return query ? `${address}?${query}` : address;
}

/** The HTML that shows the frame. It holds no style: strict policies allow it. */
export function embedCode(choice: EmbedChoice): string {
  const src = escaped(embedAddress(choice));
  const title = escaped(choice.title);
  return `<iframe src="${src}" title="${title}" width="100%" height="420" frameborder="0" loading="lazy"></iframe>`;
}

/** The lines of script that fit each frame to what it holds. */
export const FIT_SCRIPT = `addEventListener("message", ({ source, data }) => {
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source && data?.type === "embed-height")
      frame.height = Number(data.height);
});`;

function escaped(text: string): string {
  // The page's own script runs in engines that cannot replace all at once.
  return text
    .replace(/&/g, "&amp;")
    .replace(/"/g, "&quot;")
    .replace(/</g, "&lt;");
}
