import { expect, it } from "vitest";

import { sentenceHedges } from "../../../src/domain/check/sentence-hedges.ts";
import { sentences } from "../../content/real-content.ts";

it.each([
  ["m02-s2", "zh", ["不超过: 50%", "最高: 1000万元", "提高资助比例至: 60%"]],
  ["m02-s2", "en", ["not more than: 50%", "up to: RMB 10 million"]],
  ["m09-s2", "zh", ["最高: 1000万元 300万元 60万元"]],
  ["m11-s2", "en", ["up to: RMB 1 million", "may: RMB 1 million"]],
  ["m15-s3", "zh", ["择优: 100万元 50万元 30万元"]],
  ["sup-s2", "zh", ["不得: "]],
] as const)("%s holds in %s the hedges %j", (id, locale, wanted) => {
  const sentence = sentences.find((each) => each.id === id);
  const text = sentence?.[locale] ?? "";
  const found = sentence ? sentenceHedges(sentence, locale) : [];
  const said = found.map(
    ([words, ...of]) =>
      `${text.slice(...words)}: ${of.map((span) => text.slice(...span)).join(" ")}`,
  );
  expect(said).toEqual(expect.arrayContaining([...wanted]));
});
