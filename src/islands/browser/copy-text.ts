import { attempt } from "./attempt.ts";

/**
 * Copies a text, by the older way too where the clipboard is missing or
 * refused, as it is over plain http.
 * @returns whether the text was copied
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return attempt(() => copySelected(text)) ?? false;
  }
}

/** Selects the text in a field that nobody sees, and copies the selection. */
function copySelected(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  // Fixed, so that the page does not scroll to it.
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else works there
  const copied = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}
