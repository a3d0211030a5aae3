import { copyText } from "./copy-text.ts";

/** How long a button tells what came of it, in milliseconds. */
const SHOWN = 2_000;

/** What a button says after copying, and when it could not copy. */
export interface CopyWords {
  readonly copied?: string | undefined;
  readonly failed?: string | undefined;
}

/** Copies a text for a button, which tells for a while whether it was copied. */
export async function copyBy(
  button: HTMLElement,
  text: string,
  { copied, failed }: CopyWords,
): Promise<void> {
  // Pressed again while it tells so, it keeps the name it had.
  const label = (button.dataset["label"] ??= button.textContent);
  const isCopied = await copyText(text);
  button.textContent = (isCopied ? copied : failed) ?? label;
  setTimeout(() => (button.textContent = label), SHOWN);
}
