// Shipped to the browser.

/** Words of the interface by key; some have placeholders. */
export type Words = Readonly<Record<string, string>>;

/** A template of the page's language with its placeholders filled. */
export function fillWords(
  template: string | undefined,
  values: Readonly<Record<string, string | undefined>>,
): string {
  return (template ?? "").replace(
    /\{\{(\w+)\}\}/g,
    (_, key: string) => values[key] ?? "",
  );
}
