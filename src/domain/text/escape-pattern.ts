// Shipped to the browser.

/** A pattern that only the text itself matches. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
