import { describe, expect, it } from "vitest";

import { processorTime } from "../../processor-time.ts";
import { sentenceWith, toldVerdict } from "./told-verdict.ts";

const Z1 = sentenceWith("m02-s1", "zh");
const Z2 = sentenceWith("m02-s2", "zh");
const E1 = sentenceWith("m02-s1", "en");
const E2 = sentenceWith("m02-s2", "en");

describe("what is put to a quotation is put aside and named", () => {
  it.each([
    [`2.2 ${Z2}`, "“2.2”"],
    [`2.2 ${E2}`, "“2.2”"],
    [`1. ${Z1}\n2. ${Z2}`, "“1.” and “2.”"],
    [`一、${Z1}`, "“一、”"],
    [`①${Z1}②${Z2}`, "“①” and “②”"],
    [`第二条 ${Z1}`, "“第二条”"],
    [`Measure 2: ${E1}`, "“Measure 2:”"],
    [E1.replace("million", "million[1]"), "“[1]”"],
    [E1.replace("million", "million¹"), "“¹”"],
    [Z1.replace("5亿元", "5亿元[注1]"), "“[注1]”"],
    [E2.replace("funding of", "funding [to firms] of"), "“[to firms]”"],
    [E2.replace("50%", "50% [sic]"), "“[sic]”"],
    [`${E2} (emphasis added)`, "“(emphasis added)”"],
    [`《若干措施》提出:${Z1}`, "“《若干措施》提出:”"],
    [
      `“${E1}” – Shenzhen Municipality, 2024`,
      "“– Shenzhen Municipality, 2024”",
    ],
  ])("%s", (text, asides) => {
    const told = toldVerdict(text);
    expect(told.headline).toBe("Word for word");
    expect(told.notes).toEqual([`Put aside as not quoted: ${asides}.`]);
  });

  it("but not the number that a sentence has itself", () => {
    const told = toldVerdict("(7) Issue “training-compute vouchers”.");
    expect(told.headline).toBe("The text says “2”");
  });

  it("nor words in brackets that the text has", () => {
    const told = toldVerdict(E1.replace("up to", "[up to]"));
    expect(told).toMatchObject({ headline: "Word for word", notes: [] });
  });
});

it.each([
  [`> ${E1}\n>\n> ${E2}`],
  [`- ${Z1}\n- ${Z2}`],
  [E1.replace("up to RMB 500 million", "**up to RMB 500 million**")],
  [E1.replace("up to", "[up to](https://site.example/a)")],
  [E1.replace("RMB 500 ", "RMB&nbsp;500&#160;").replace("“", "&ldquo;")],
  [`<p>${E1.replace("RMB 500 million", "<b>RMB 500 million</b>")}</p>`],
  [E2.replace(/ /g, "\u00a0")],
  [E2.toUpperCase()],
  [E2.replace(/\.$/, "")],
  [`${Z1}\n${E1}`],
  [`${Z1}(${E1})`],
  [E2.replace("For", "[F]or")],
])("as others write it, it is word for word: %s", (text) => {
  expect(toldVerdict(text)).toMatchObject({
    headline: "Word for word",
    notes: [],
    isStruck: false,
  });
});

it.each([
  [
    "m12-s1",
    "evaluation and adaptation centres",
    "evaluation and adaptation centers",
  ],
  ["m11-s1", "organisations", "organizations"],
  ["m16-s3", "programme", "program"],
])("American spelling in %s is named", (id, from, to) => {
  const told = toldVerdict(sentenceWith(id, "en", [from, to]));
  expect(told.headline).toBe("Word for word, but for how it is written");
});

describe("limits", () => {
  it.each([
    [sentenceWith("m17-s3", "zh", ["鼓励", "要求"]), "鼓励"],
    [sentenceWith("m17-s3", "zh", ["鼓励", ""]), "鼓励"],
    [sentenceWith("m17-s3", "en", ["Encourage", "Require"]), "Encourage"],
    [sentenceWith("m02-s1", "zh", ["最高", "高达"]), "最高"],
    [sentenceWith("sup-s1", "zh", ["不得", "可"]), "不得"],
  ])("that are swapped or gone lead: %s", (text, word) => {
    expect(toldVerdict(text)).toMatchObject({
      verdict: "differs",
      headline: `The text says “${word}”`,
      lost: [word],
    });
  });

  it.each([
    [sentenceWith("m14-s2", "zh", ["200万元", "最高200万元"]), "最高"],
    [
      sentenceWith("m14-s2", "en", ["RMB 2 million", "up to RMB 2 million"]),
      "up to",
    ],
  ])("that the text does not have lead too: %s", (text, word) => {
    expect(toldVerdict(text)).toMatchObject({
      verdict: "differs",
      headline: `The text does not say “${word}” here`,
      lost: [],
    });
  });
});

it("what stands elsewhere in the text is not struck", () => {
  const told = toldVerdict("给予最高1000万元资助,按不超过服务合同金额的50%");
  expect(told).toMatchObject({
    verdict: "differs",
    headline: "The order is not that of the text",
    isStruck: false,
  });
});

it("a date within a sentence is not taken for the line of the notice", () => {
  const told = toldVerdict("本措施自2024年12月18日起施行,有效期3年。");
  expect(told).toMatchObject({
    sentence: "sup-s5",
    headline: "The text says “2年”",
  });
});

it("two quotations of an article are each compared, in any order", () => {
  const both =
    "The plan would “provide funding of not more than 50% of the service contract amount, up to RMB 10 million”, and “issue up to RMB 500 million of training-compute vouchers each year”.";
  expect(toldVerdict(both)).toMatchObject({ verdict: "verbatim", lost: [] });
  const lost =
    "The city would “provide funding of 50% of the service contract amount” and issue “RMB 500 million”.";
  expect(toldVerdict(lost).lost).toEqual(["not more than", "up to"]);
});

it.each([
  ["", "Nothing to compare"],
  ["。，、……—“”", "Nothing to compare"],
  ["60", "Too short to tell"],
  ["vouchers", "Too short to tell"],
  [
    "支持企业开展数字化转型,对符合条件的项目给予不超过总投资20%、最高不超过100万元的补助。",
    "Not in the text",
  ],
])("%s: %s", (text, headline) => {
  expect(toldVerdict(text)).toMatchObject({ verdict: "none", headline });
});

it("words of many sentences are told to be so", () => {
  expect(toldVerdict("up to RMB 10 million").notes).toContain(
    "These words stand in 4 sentences. One of them is shown.",
  );
});

it("no line says again what the verdict says", () => {
  const told = toldVerdict(Z1 + sentenceWith("m03-s1", "zh"));
  expect(told.notes).not.toContain(told.headline);
});

it.each([
  `${Z1}\n`.repeat(1_000),
  "百".repeat(40_000),
  "每年…".repeat(3_000),
  "1 2 3 4 5 6 7 8 9 ".repeat(2_200),
  "[".repeat(40_000),
])("%#: however long it is, it is told soon", (text) => {
  const spent = processorTime(() => {
    expect(toldVerdict(text).verdict).toBeDefined();
  });
  expect(spent).toBeLessThan(5_000);
});

it("a text that is too long is cut where a sentence ends", () => {
  const text = `${Z1}${E1} `.repeat(300);
  expect(toldVerdict(text)).toMatchObject({ isStruck: false });
});
