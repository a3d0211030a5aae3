/** Names of signs that texts for the web are full of. */
const SIGNS: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  mdash: "—",
  ndash: "–",
  middot: "·",
  bull: "•",
  yen: "¥",
  euro: "€",
  pound: "£",
};

/** Tags of HTML, and no sum of which one is less than another. */
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>/gi;
const BLOCK = /^<\/?(?:p|br|div|li|ul|ol|h\d|tr|blockquote)\b/i;
/** A link as Markdown writes it. */
const LINK = /\[([^[\]\n]+)\]\((?:https?:|\/|#)[^()\s]*\)/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;

/**
 * The words of a text that was pasted as it is written for a machine: without
 * tags, with the signs for which names and numbers stand.
 * @example plainMarkup("<b>RMB&nbsp;5</b>") // "RMB 5"
 */
export function plainMarkup(text: string): string {
  return text
    .replace(LINK, "$1")
    .replace(TAG, (tag) => (BLOCK.test(tag) ? "\n" : ""))
    .replace(ENTITY, (entity, decimal?: string, hex?: string, name = "") => {
      const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : -1;
      if (code < 0) return SIGNS[String(name).toLowerCase()] ?? entity;
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}
