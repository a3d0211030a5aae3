// Shipped to the browser.

/**
 * What a reader typed, in lower case, half-width, with one kind of minus and
 * no blanks but single ones between digits, where they may group thousands.
 * @example plainTyping("　２４ Million ") // "24million"
 */
export function plainTyping(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) =>
      String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
    )
    .replace(/￥/g, "¥")
    .replace(/[−–]/g, "-")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(\D) | (?=\D)/g, "$1")
    .toLowerCase();
}
