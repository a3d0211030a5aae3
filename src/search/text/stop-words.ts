import { stemWord } from "./stem-word.ts";

/** Words that say nothing of what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  "a about also am an and any are as at be been being but can could did do does each find for from get gets getting give gives given giving got had has have having how i if in into is it its just let many me much must my need needs needed of on one or our out per please s shall she should so some something tell than that the their them then there these they this those to too under upon us use used uses using via want wants wanted was we were what when where which while who why will with would you your".split(
    " ",
  ),
);

/** The same in Chinese: at these a question falls into what it asks about. */
export const STOP_PHRASES: readonly string[] =
  "有没有 是不是 能不能 可不可以 行不行 行吗 会不会 需不需要 需要 为什么 怎么样 什么时候 几时 多少钱 多少 哪些 哪里 哪个 哪儿 什么 怎么 怎样 如何 是否 可以 能够 我们 我想 我要 请问 一下 关于 有关 这个 那个 这项 这份 这些 现在 目前 以后 之后 的话 不 没 太 很 找 吗 呢 吧 么 嘛 了 的 是 我 你 在 把 给 会 想 和 与 及 或 等 对 从 有 拿 能 要 到 里 个".split(
    " ",
  );

/** Of them, those that make no difference to what a question asks. */
export const POLITE_PHRASES: readonly string[] =
  "可以 能够 能不能 可不可以 行不行 行吗 是不是 有没有 我们 我想 我要 请问 一下 吗 呢 吧 嘛 了 的 我 你 能 会".split(
    " ",
  );

/** Stems of what is asked about any support. */
export const WORDS_FOR_APPLYING: ReadonlySet<string> = new Set([
  ..."申请 申报 申领 领取 享受 拿到 符合 条件".split(" "),
  ..."allow allowed apply application applicant eligible ok okay permit possible qualify receive claim"
    .split(" ")
    .map(stemWord),
]);

/** Stems by which somebody is meant who may apply. */
export const APPLICANTS: ReadonlySet<string> = new Set([
  ...WORDS_FOR_APPLYING,
  ..."公司 企业 搬 迁 注册".split(" "),
  ..."company enterprise firm business base register move relocate"
    .split(" ")
    .map(stemWord),
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

/**
 * Stems by which any support, giver or taker may be called: with nothing
 * else, a query has told nothing. Those for help are among them.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...WORDS_FOR_HELP,
  ..."补助 扶持 措施 服务 金额 钱 单位 机构 政府 市里 业务 方案 计划 文件 规定".split(
    " ",
  ),
  ..."aid amount assistance award authority benefit business city document firm fund government incentive measure organisation program programme rule scheme service sum"
    .split(" ")
    .map(stemWord),
]);
