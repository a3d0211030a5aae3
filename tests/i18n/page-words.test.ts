import { describe, expect, it } from "vitest";

import { ruleOf } from "../../src/domain/benefit/rule-of.ts";
import { readMoney } from "../../src/domain/number/read-money.ts";
import { readMonths } from "../../src/domain/number/read-months.ts";
import { LOCALES } from "../../src/domain/text/languages.ts";
import { pageWords } from "../../src/i18n/page-words.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { benefits } from "../content/real-content.ts";

/** What a field of sums or of months refuses, each for a reason of its own. */
const REFUSED = ["abc", "-5", "6-12", "6+6", "6 12", "6 USD", "9".repeat(30)];

describe.each(LOCALES)("a page that asks for something, in %s", (locale) => {
  const words = createTemplates(locale);

  it.each(benefits.map(({ benefit }) => benefit))(
    "has words for every refusal of $id",
    (benefit) => {
      const { problems } = pageWords([benefit], { words });
      for (const { kind } of ruleOf(benefit).inputs) {
        if (kind !== "money" && kind !== "months") continue;
        for (const typed of REFUSED) {
          const read = kind === "money" ? readMoney(typed) : readMonths(typed);
          expect(read.ok, typed).toBe(false);
          if (read.ok) continue;
          const { problem } = read;
          const said = problems[`${kind}-${problem}`] ?? problems[problem];
          expect(said, `${kind} ${problem}`).toMatch(/^[^{}]+$/);
        }
      }
    },
  );
});
