import { typesetChinese } from "./typeset-chinese.ts";

/** A mark of a text as received that the pages set otherwise. */
export interface SetMark {
  readonly mark: string;
  readonly shown: string;
  /** How often it is set, and how often it stays. */
  readonly set: number;
  readonly kept: number;
}

/** The marks of Chinese texts that are set, each once, in their first order. */
export function setMarks(texts: readonly string[]): readonly SetMark[] {
  const marks = new Map<string, SetMark>();
  for (const text of texts) {
    const shown = typesetChinese(text);
    // One mark becomes one mark: each stays at its place.
    for (let at = 0; at < text.length; at += 1) {
      const mark = text.charAt(at);
      if (shown[at] === mark) continue;
      const known = marks.get(mark);
      const set = (known?.set ?? 0) + 1;
      marks.set(mark, { mark, shown: shown.charAt(at), set, kept: 0 });
    }
  }
  const all = texts.join("");
  return [...marks.values()].map((each) => ({
    ...each,
    kept: all.split(each.mark).length - 1 - each.set,
  }));
}
