const HALF_WIDTH: Readonly<Record<string, string>> = {
  "，": ",",
  "：": ":",
  "；": ";",
  "（": "(",
  "）": ")",
};

/**
 * Undoes `typesetChinese`: the text as it was received.
 * @example receivedChinese("（二）按1:1，给予") // "(二)按1:1,给予"
 */
export function receivedChinese(typeset: string): string {
  return typeset.replace(/[，：；（）]/g, (mark) => HALF_WIDTH[mark] ?? mark);
}
