import { expect, test } from "vitest";

import { fen } from "../../src/domain/number/money.ts";
import { formatMoneyShort } from "../../src/i18n/format-short.ts";

test.each([
  { yuan: 20_000_000n, en: "20m", zh: "2000万" },
  { yuan: 12_345_600n, en: "≈12.35m", zh: "1234.56万" },
  { yuan: 50_000_000n / 3n, en: "≈16.67m", zh: "约1667万" },
])("$yuan yuan on an axis are $en and $zh", ({ yuan, en, zh }) => {
  const sum = fen(yuan * 100n);
  expect([formatMoneyShort(sum, "en"), formatMoneyShort(sum, "zh")]).toEqual([
    en,
    zh,
  ]);
});
