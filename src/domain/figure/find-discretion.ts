import { DISCRETION } from "../text/hedge-parity.ts";
import { DISCRETIONS, type Discretion } from "./figure.ts";

type Kind = Discretion["kind"];

/** Which word of discretion each kind is. */
const WORD_OF = { may: "may", "on-merit": "merit" } as const satisfies Record<
  Kind,
  keyof typeof DISCRETION
>;

/** Whether some words of the Chinese hold the word of a kind of discretion. */
export function holdsDiscretion(words: string, kind: Kind): boolean {
  // With the flag `g` a pattern remembers where it was; `search` does not.
  return words.search(DISCRETION[WORD_OF[kind]].chinese) >= 0;
}

/**
 * What a value in a Chinese sentence is left to: the words of discretion that
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
