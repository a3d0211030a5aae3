import type { Grammar } from "../text/languages.ts";

type Forms = Readonly<Record<Grammar, string>>;

/** A currency besides the yuan: patterns of its forms. */
interface CurrencyForms {
  /** Before a sum in English, behind it in Chinese. */
  readonly mark: Forms;
  /** Words behind a sum in English. */
  readonly name: string;
}

function currencies<Code extends string>(
  table: Readonly<Record<Code, CurrencyForms>>,
) {
  return table;
}

/** By their codes; a `$` alone does not say which currency it is. */
export const CURRENCIES = currencies({
  USD: {
    mark: { chinese: "美元|美金", english: String.raw`US\$|USD` },
    name: "US dollars?",
  },
  HKD: {
    mark: { chinese: "港元|港币", english: String.raw`HK\$|HKD` },
    name: "Hong Kong dollars?",
  },
  MOP: {
    mark: { chinese: "澳门元|澳门币", english: String.raw`MOP\$?` },
    name: "(?:Macao |Macau )?patacas?",
  },
  EUR: { mark: { chinese: "欧元", english: "EUR|€" }, name: "euros?" },
  JPY: {
    mark: { chinese: "日元", english: "JPY|JP¥" },
    name: "(?:Japanese )?yen",
  },
  GBP: {
    mark: { chinese: "英镑", english: "GBP|£" },
    name: "pounds?(?: sterling)?",
  },
});

export type Currency = keyof typeof CURRENCIES;
export const CURRENCY_CODES = Object.keys(CURRENCIES) as Currency[];
