import { stemWord } from "../../src/search/text/stem-word.ts";

/**
 * What a definition's first sentence says that the term itself does not: its
 * words without those of the term, and without those that say nothing by
 * themselves. A sentence about what a text leaves open comes later and does
 * not count.
 */
export const newWords = {
  zh: (term: string, definition: string): readonly string[] => {
    const own = new Set(term);
    const told = firstSentence(definition).replaceAll("人工智能", "，");
    const words = [...SEGMENTER.segment(told)]
      .map(({ segment }) => segment)
      .filter((word) => /^\p{Script=Han}+$/u.test(word) && !EMPTY_ZH.has(word));
    const fresh = words.filter((word) =>
      Array.from(word).some((character) => !own.has(character)),
    );
    return [...new Set(fresh)];
  },
  en: (term: string, definition: string): readonly string[] => {
    const own = new Set(wordsOf(term).map(stemWord));
    const words = wordsOf(firstSentence(definition))
      .filter((word) => !EMPTY_EN.has(word))
      .map(stemWord);
    return [...new Set(words)].filter((word) => !own.has(word));
  },
} as const;

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** Words that add nothing to what is explained: every term has to do with AI. */
const EMPTY_ZH = new Set(
  "的 地 得 了 着 是 和 与 及 或 等 在 对 对于 由 以 为 于 从 到 把 被 使 让 给 向 按 按照 其 该 此 这 这里 那 它 自己 者 所 并 也 而 不 但 可 能 能够 可以 有 具有 用于 用来 用 一 一种 一个 一类 某 某一 某种 各 每 个 种 类 项 件 指 即 就是 如 之 中 上 下 内 外 里 时 后 前 原文 文中 文件 有关 相关 方面 主要 系统 企业 单位 机构 进行 开展 使用 通过 作为 特别 非常 以及 还 又 都".split(
    " ",
  ),
);
const EMPTY_EN = new Set(
  "a an the of and or to in on at for by with from as is are be been was were it its itself that which who whom whose what this these those not no than then but so such do does may can one some any other others another more most very much many how when where there into out up over under between about their they them has have had if only also each every said thing something way kind sort ai text company companies enterprise enterprises organisation body bodies system systems main make made makes give given gives let lets use used uses using put whoever someone anyone".split(
    " ",
  ),
);

function firstSentence(definition: string): string {
  return definition.split(/[。；;]|\.(?=\s|$)/)[0] ?? "";
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
