/** A run of Chinese with the digits and signs that belong to it. */
const CHINESE =
  /[\d,.]*\p{Script=Han}[\p{Script=Han}\d,.、，。：；（）「」]*/gu;

/**
 * Marks the Chinese in what was put on an English page, so that it is read
 * out as what it is.
 */
export function markChinese(parts: Iterable<Element>): void {
  for (const part of parts)
    for (const text of [...part.childNodes])
      if (text instanceof Text) text.replaceWith(...runsOf(text.data));
      else if (text instanceof HTMLElement && !text.lang) markChinese([text]);
}

function runsOf(text: string): readonly (string | Element)[] {
  const chinese = text.match(CHINESE) ?? [];
  return text.split(CHINESE).flatMap((other, at) => {
    const run = document.createElement("span");
    run.lang = "zh-CN";
    run.textContent = chinese[at] ?? "";
    return run.textContent ? [other, run] : [other];
  });
}
