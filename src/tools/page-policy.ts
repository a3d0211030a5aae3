const META =
  /<meta\s+http-equiv=["']Content-Security-Policy["']\s+content=(?:"([^"]*)"|'([^']*)')/i;

const ENTITIES: Readonly<Record<string, string>> = {
  "&#39;": "'",
  "&apos;": "'",
  "&quot;": '"',
  "&amp;": "&",
};

/**
 * The Content-Security-Policy that a page states of itself, or undefined.
 * @example pagePolicy(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'">`)
 * // "default-src 'none'"
 */
export function pagePolicy(html: string): string | undefined {
  const found = META.exec(html);
  const text = found?.[1] ?? found?.[2];
  return text?.replace(
    /&(?:#39|apos|quot|amp);/g,
    (entity) => ENTITIES[entity] ?? entity,
  );
}
