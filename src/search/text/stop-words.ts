import { stemWord } from "./stem-word.ts";

/** Words that say nothing of what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  "a about also am an and any are as at be been being by can could did do does each for from get gets getting give gives given giving got had has have having how i if in into is it its just let many me much must my need needs needed of on one or our out per please s shall she should so some tell than that the their them then there these they this those to too under us use used uses using want wants wanted was we were what when where which while who why will with would you your".split(
    " ",
  ),
);

/** The same in Chinese: at these a question falls into what it asks about. */
export const STOP_PHRASES: readonly string[] =
  "有没有 是不是 能不能 可不可以 为什么 怎么样 什么时候 多少钱 多少 哪些 哪里 哪个 哪儿 什么 怎么 怎样 如何 是否 可以 能够 我们 我想 我要 请问 一下 关于 有关 不 没 太 很 找 吗 呢 吧 么 嘛 了 的 是 我 你 在 把 给 会 想 和 与 及 或 等 对 从 有 拿 能 要 到 里 个".split(
    " ",
  );

/** Of them, those that make no difference to what a question asks. */
export const POLITE_PHRASES: readonly string[] =
  "可以 能够 能不能 可不可以 是不是 有没有 我们 我想 我要 请问 一下 吗 呢 吧 嘛 了 的 我 你 能 会".split(
    " ",
  );

/** Stems of what is asked about any support. */
export const WORDS_FOR_APPLYING: ReadonlySet<string> = new Set([
  ..."申请 申报".split(" "),
  ..."apply receive".split(" ").map(stemWord),
]);

/** Stems that are in most queries and on most pages, and so tell pages apart poorly. */
export const WORDS_FOR_HELP: ReadonlySet<string> = new Set([
  ..."补贴 资助 奖励 支持 资金 项目 企业 公司 政策 给予".split(" "),
  ...[
    "subsidy",
    "grant",
    "money",
    "funding",
    "support",
    "reward",
    "help",
    "project",
    "company",
    "enterprise",
    "policy",
    "policies",
  ].map(stemWord),
]);
