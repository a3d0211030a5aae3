import { countDiscretion } from "../text/hedge-parity.ts";
import { SOURCE } from "../text/languages.ts";
import { DISCRETIONS, type Discretion } from "./figure.ts";

type Kind = Discretion["kind"];

export function holdsDiscretion(words: string, kind: Kind): boolean {
  return countDiscretion(words, SOURCE)[kind] > 0;
}

/**
 * The discretion over a value in a Chinese sentence: the words of it that
 * stand before it in its half of the sentence, since 可 after a semicolon says
 * nothing of what stands before that.
 * @param at where the value begins
 */
export function discretionBefore(zh: string, at: number): readonly Kind[] {
  const half =
    zh
      .slice(0, at)
      .split(/[;；。]/)
      .at(-1) ?? "";
  return DISCRETIONS.filter((kind) => holdsDiscretion(half, kind));
}
