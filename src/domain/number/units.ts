// Shipped to the browser.

/** Each Chinese digit by its value; the later forms are of bank forms. */
export const HAN_DIGITS = [
  "零〇",
  "一壹",
  "二两兩贰貳",
  "三叁參",
  "四肆",
  "五伍",
  "六陆陸",
  "七柒",
  "八捌",
  "九玖",
] as const;

export const ENGLISH_NUMBERS: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
/** From twenty on. */
export const ENGLISH_TENS: readonly string[] =
  "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A word that multiplies the number before it by a power of ten. */
export interface Power {
  /** How many zeros it stands for. */
  readonly zeros: number;
  /** A pattern of the forms in which it is typed. */
  readonly word: string;
  readonly isHan: boolean;
  /** Whether a larger one may count it: 二百万, two hundred thousand. */
  readonly isSmall: boolean;
}

export const POWERS: readonly Power[] = [
  ...han(1, "[十拾]"),
  ...han(2, "[百佰]"),
  ...han(3, "[千仟]"),
  ...han(4, "[万萬]|w(?:an)?(?![a-z])"),
  ...han(8, "[个個]?[亿億]|yi(?![a-z])"),
  ...english(2, "hundred"),
  ...english(3, "k|thousand"),
  ...english(5, "la(?:kh|c)s?"),
  ...english(6, "m|mn|mil|mio|millions?"),
  ...english(7, "crores?"),
  ...english(9, "bn?|billions?"),
  ...english(12, "tn|trillions?"),
];

function han(zeros: number, word: string): readonly Power[] {
  return [{ zeros, word, isHan: true, isSmall: zeros < 4 }];
}

function english(zeros: number, words: string): readonly Power[] {
  const word = `(?:${words})(?![a-z])`;
  return [{ zeros, word, isHan: false, isSmall: zeros < 3 }];
}

/** What may follow a length of time. */
export const YEARS = "年|(?:years?|yrs?|y)(?![a-z])";
export const MONTHS = "[个個]月|(?:months?|mths?|mos?)(?![a-z])";

/** What says that a sum is in yuan, before it or behind it. */
export const YUAN = "rmb|cn[yh]|renminbi|yuans?|人民[币幣]|(?:cn)?¥|[元圆圓]";

const CODES =
  "usd|hkd|twd|mop|eur|gbp|jpy|krw|chf|inr|sgd|aud|cad|rub|aed|euros?|dollars?|pounds?|sterling|yen|won|francs?|rupees?";

/** What says that a sum is in another currency; a bare $ says not which. */
export const FOREIGN = String.raw`(?:us|hk|nt|au?|ca?|sg?|nz|r)\$|[^\P{Sc}¥$]|jp¥|[円镑鎊刀]|(?:[美欧歐日韩韓港澳加新台]|新台)[元币幣圆圓金]|法郎|瑞郎|[卢盧][布比]|(?:^|[^a-z]|\d(?:k|mn?|bn))(?:${CODES})(?![a-z])`;
