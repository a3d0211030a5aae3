/** Signs that mean something in Markdown wherever they stand. */
const SIGNS = /[\\`*_[\]<>|~&#]/g;
/** Those that mean something at the beginning of a line. */
const AT_START = /^(?:[-+=:]|\d+(?=[.)]))/;

/**
 * A text as Markdown that says nothing but the text: on one line, with every
 * sign of Markdown's own escaped.
 * @example plain("1. a|b") // "1\\. a\\|b"
 */
export function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(SIGNS, "\\$&")
    .replace(AT_START, (start) =>
      /\d/.test(start) ? `${start}\\` : `\\${start}`,
    );
}

/** The same of a piece of a line, with the blanks around it. */
export function piece(text: string): string {
  const [, before = "", within = "", after = ""] =
    /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return before + plain(within) + after;
}

export function bold(text: string): string {
  return text && `**${plain(text)}**`;
}

/** Words of the text: they may hold marks of quotation of their own. */
export function quoted(text: string): string {
  return text && `*${plain(text)}*`;
}

export function link(label: string, address: string): string {
  return `[${plain(label)}](${address.replace(/[()<>\s]/g, encoded)})`;
}

/** Words for a program, as they are: an address to complete, a command. */
export function code(text: string): string {
  const fence = fenceOf(text, 1);
  const inner = /^`|`$/.test(text) ? ` ${text} ` : text;
  return fence + inner + fence;
}

/** The same of several lines, which keep their breaks and blanks. */
export function codeBlock(text: string): string {
  const fence = fenceOf(text, 3);
  return [fence, text.replace(/\n$/, ""), fence].join("\n");
}

/** More backticks than stand together in a text, and not fewer than some. */
function fenceOf(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).map(({ length }) => length + 1);
  return "`".repeat(Math.max(least, ...longest));
}

/** A sign that would end an address, as an address writes it. */
function encoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`;
}

export function heading(depth: number, text: string): string {
  return `${"#".repeat(depth)} ${plain(text)}`;
}

/** @param items Markdown, a line or several each */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item.replace(/\n/g, "\n  ")}`).join("\n");
}

/** @param rows Markdown of one line in each cell, the head first */
export function table([head = [], ...rows]: readonly (readonly string[])[]) {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}

/** Lines of which each stays a line of its own. */
export function lines(...held: readonly string[]): string {
  return held.filter(Boolean).join("  \n");
}

/** Words one after another; what is empty leaves no blank. */
export function words(...held: readonly string[]): string {
  return held.filter(Boolean).join(" ");
}

/** A whole document: its blocks, an empty line between two. */
export function inBlocks(blocks: readonly string[]): string {
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}
