import { type Copied, copyText } from "./copy-text.ts";

/** Milliseconds for which a button tells its result. */
const SHOWN = 2_000;

export interface CopyWords {
  readonly copied?: string | undefined;
  readonly failed?: string | undefined;
}

/** Copies a text for a button, which tells for a while whether it was copied. */
export async function copyBy(
  button: HTMLElement,
  what: Copied,
  { copied, failed }: CopyWords,
): Promise<void> {
  // Pressed again while it tells so, it keeps the name it had.
  const label = (button.dataset["label"] ??= button.textContent);
  const isCopied = await copyText(what);
  button.textContent = (isCopied ? copied : failed) ?? label;
  setTimeout(() => (button.textContent = label), SHOWN);
}
