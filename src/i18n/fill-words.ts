/** A template of the page's language with its placeholders filled. */
export function fillWords(
  template: string | undefined,
  values: Readonly<Record<string, string>>,
): string {
  return (template ?? "").replace(
    /\{\{(\w+)\}\}/g,
    (_, key: string) => values[key] ?? "",
  );
}
