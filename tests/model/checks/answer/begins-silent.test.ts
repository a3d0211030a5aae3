import { expect, it } from "vitest";

import { beginsSilent } from "../../../../src/model/checks/answer/begins-silent.ts";

it.each([
  ["三个部门怎样分工，没有写。", "zh"],
  ["具体数额未明确。", "zh"],
  ["The text does not say which of the three does what.", "en"],
  ["The total for this measure is not given.", "en"],
] as const)("%s begins with what is not stated", (remark, locale) => {
  expect(beginsSilent(remark, locale)).toBe(true);
});

it.each([
  ["这是每年的上限。怎样分配，原文未明确。", "zh"],
  ["写的是活动；由谁领取，未明确。", "zh"],
  ["It is a yearly ceiling. How it is split is not stated.", "en"],
  ["It holds for both. The rate is not given.", "en"],
] as const)("%s begins with an answer", (remark, locale) => {
  expect(beginsSilent(remark, locale)).toBe(false);
});
