// Shipped to the browser.

/**
 * The Chinese digits from nothing to nine, their powers of ten and what stands
 * beside them; behind each, the forms of bank forms and of traditional script.
 */
export const HAN_FORMS: readonly string[] =
  "零〇 一壹 二两兩贰貳 三叁參 四肆 五伍 六陆陸 七柒 八捌 九玖 十拾 百佰 千仟 万萬 亿億 个個 点點 元圆圓块塊 币幣 负負 写寫".split(
    " ",
  );
export const HAN_DIGIT = `[${HAN_FORMS.slice(0, 10)
  .map((forms) => forms.charAt(0))
  .join("")}]`;

export const ENGLISH_NUMBERS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** From twenty on. */
export const ENGLISH_TENS: readonly string[] =
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** Words that multiply the number before them by a power of ten. */
export type Power = readonly [
  zeros: number,
  /** The mark it is read as; English words have capital ones. */
  mark: string,
  /** A pattern of the forms it is typed in. */
  word: string,
];

/** Largest first. */
export const POWERS: readonly Power[] = [
  [12, "T", "trillions?|tn"],
  [9, "B", "billions?|bn?"],
  [8, "亿", "yi"],
  [7, "C", "crores?"],
  [6, "M", "millions?|mil?l|mio|m(?:ln|n)?"],
  [5, "L", "la(?:kh|c)s?"],
  [4, "万", "w(?:an)?"],
  [3, "K", "thousand|k"],
  [3, "千", "千"],
  [2, "H", "hundred"],
  [2, "百", "百"],
  [1, "十", "十"],
];

export const YEARS = "年|(?:years?|yrs?|y)(?![a-z])";
export const MONTHS = "个月|(?:months?|mths?|mos?)(?![a-z])";

/** Words before or behind a sum that say it is in yuan. */
export const YUAN = "rmb|cn[yh]|renminbi|yuans?|人民币|(?:cn)?¥|元";

/** A sign for a number below zero. */
export const MINUS = /^(?:[-负]|minus )\s?/;
/** Marks that may end the input. */
export const LAST = "[\\s。.!,;、\"'”]*";

/** Signs of another currency; a bare $ does not say which. */
export const FOREIGN = String.raw`[a-z]\$|[^\P{Sc}¥$]|jp¥|[円镑鎊刀]|[美欧歐日韩韓港澳加新台][元币金]|法郎|卢布|(?:^|[^a-z]|\d(?:k|mn?|bn))(?:usd|hkd|twd|mop|eur|gbp|jpy|krw|chf|inr|sgd|aud|cad|rub|aed|euro|dollar|pound|sterling|yen|won|franc|rupee)s?(?![a-z])`;
