import { attempt } from "./attempt.ts";

/** A text, and the same for documents that take it with its form. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/**
 * Copies a text, by the older way too where the clipboard is missing or
 * refused, as it is over plain http.
 * @returns whether the text was copied
 */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf(text, html)]);
    return true;
  } catch {
    return attempt(() => copySelected(text, html)) ?? false;
  }
}

function itemOf(text: string, html: string): ClipboardItem {
  const kinds = { "text/plain": text, "text/html": html };
  return new ClipboardItem(
    Object.fromEntries(
      Object.entries(kinds).map(([type, said]) => [
        type,
        new Blob([said], { type }),
      ]),
    ),
  );
}

/** Selects the text in a field that nobody sees, and copies the selection. */
function copySelected(text: string, html: string | undefined): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  // Fixed, so that the page does not scroll to it.
  field.style.position = "fixed";
  field.style.opacity = "0";
  // Outside of an open card or dialog it could not be reached, or would close it.
  (before?.closest("[popover], dialog") ?? document.body).append(field);
  field.select();
  const giveForm = (event: ClipboardEvent) => {
    if (html === undefined) return;
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    event.preventDefault();
  };
  field.addEventListener("copy", giveForm);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works there
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
