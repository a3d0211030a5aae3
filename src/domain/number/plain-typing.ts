// Shipped to the browser.

/**
 * What a reader typed, in lower case and half-width, with one kind of minus,
 * apostrophe and blank, and without marks that nobody sees. A tab or a new
 * line stays one: what it parts came from two places.
 * @example plainTyping("　２４  Million ") // "24 million"
 */
export function plainTyping(text: string): string {
  return (
    text
      // All but the mark that shows what follows it backwards.
      .replace(/[^\P{Cf}\u202e]/gu, "")
      .replace(/[！-～]/g, (mark) =>
        String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
      )
      .replace(/￥/g, "¥")
      .replace(/[−‐-―]/g, "-")
      .replace(/[〜∼]/g, "~")
      .replace(/[‘’ʼ′`]/g, "'")
      .trim()
      .replace(/\s+/g, (blank) => (/[\t\n\r]/.test(blank) ? "\n" : " "))
      // 24, 000, 000: no list has 000 in it.
      .replace(/, (?=000(?!\d))/g, ",")
      .toLowerCase()
  );
}
