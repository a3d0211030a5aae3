import fc from "fast-check";
import { Converter } from "opencc-js/cn2t";
import { describe, expect, it } from "vitest";

import { LOCALES } from "../../../src/domain/text/languages.ts";
import { typesetChinese } from "../../../src/i18n/typeset-chinese.ts";
import { sentences } from "../../content/real-content.ts";
import { processorTime } from "../../processor-time.ts";
import { check } from "./real-check.ts";

/** Every printable half-width character as its full-width one. */
function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (half) =>
    String.fromCharCode(half.charCodeAt(0) + 0xfee0),
  );
}

const FORMS: readonly (readonly [string, (text: string) => string])[] = [
  ["as received", (text) => text],
  ["full-width", fullWidth],
  ["set for print", typesetChinese],
  ["half-width", (text) => text.normalize("NFKC")],
  ["traditional", Converter({ from: "cn", to: "t" })],
  ["as in Hong Kong", Converter({ from: "cn", to: "hk" })],
  ["as in Taiwan", Converter({ from: "cn", to: "tw" })],
  ["over many lines", (text) => text.replace(/(.{9})(?!\d)/gu, "$1\n")],
  ["with other quotation marks", (text) => text.replace(/[“”]/g, '"')],
  ["in one script of Roman numerals", (text) => text.replace(/Ш|III/g, "Ⅲ")],
];

describe.each(FORMS)("every sentence %s", (name, form) => {
  it.each(LOCALES)("is word for word in %s", (locale) => {
    const wrong = sentences.flatMap((sentence) => {
      const own = sentence[locale];
      const lines =
        name === "over many lines" && locale !== "zh"
          ? own.replace(/ /g, "\n")
          : form(own);
      const { verdict, lost, place } = check(lines);
      const isRight =
        verdict === "verbatim" &&
        lost.length === 0 &&
        place?.sentence.words[locale].text === own;
      return isRight
        ? []
        : [
            `${sentence.id} ${verdict} ${lost.join()} ${place?.sentence.id ?? ""}`,
          ];
    });
    expect(wrong).toEqual([]);
  });
});

it("is word for word for the whole text, and for both languages together", () => {
  const zh = sentences.map((each) => each.zh).join("");
  const en = sentences.map((each) => each.en).join(" ");
  const both = sentences.map((each) => `${each.zh}\n${each.en}`);
  expect(check(zh).verdict).toBe("verbatim");
  expect(check(en).verdict).toBe("verbatim");
  const wrong = sentences.flatMap(({ id }, at) => {
    const { verdict } = check(both[at] ?? "");
    return verdict === "verbatim" ? [] : [id];
  });
  expect(wrong).toEqual([]);
});

/** A sentence by its id, with some words in the place of others. */
function altered(id: string, locale: "zh" | "en", from: string, to: string) {
  const text = sentences.find((each) => each.id === id)?.[locale] ?? "";
  expect(text).toContain(from);
  return check(text.replace(from, to));
}

describe("an altered sentence is told", () => {
  it.each([
    ["m02-s2", "zh", "最高", "", ["最高"]],
    ["m02-s2", "zh", "不超过", "", ["不超过"]],
    ["m02-s2", "zh", "不超过", "不高于", ["不超过"]],
    ["m02-s2", "zh", "1000万", "2000万", []],
    ["m02-s2", "zh", "初创", "草创", []],
    ["m03-s1", "zh", "语料券", "文字优惠券", []],
    ["m02-s2", "en", "up to ", "", ["up to"]],
    ["m02-s2", "en", "not more than ", "", ["not more than"]],
    ["m02-s2", "en", "10 million", "100 million", []],
    ["m04-s2", "zh", "可", "", ["可"]],
    ["m15-s3", "zh", "择优", "", ["择优"]],
    [
      "m15-s3",
      "en",
      " on a selective merit basis",
      "",
      ["on a selective merit basis"],
    ],
    ["m11-s2", "en", "may be given", "will be given", ["may"]],
    ["m06-s2", "zh", "鼓励", "", ["鼓励"]],
    ["m03-s1", "en", "corpus", "text", []],
  ] as const)("%s %s: %s → “%s”", (id, locale, from, to, lost) => {
    const found = altered(id, locale, from, to);
    expect(found.verdict).toBe("differs");
    expect(found.place?.sentence.id).toBe(id);
    expect(found.lost).toEqual(lost);
    const steps = found.comparison?.pieces.flatMap((piece) => piece.steps);
    expect(steps?.filter(({ kind }) => kind === "missing")).toHaveLength(1);
  });

  it("in the order of its sentences", () => {
    const own = sentences.filter(({ id }) => /^m02-s\d$/.test(id));
    for (const locale of LOCALES) {
      const swapped = own.map((each) => each[locale]).reverse();
      const found = check(swapped.join(" "));
      expect(found.verdict).toBe("differs");
      expect(found.comparison?.faults).toEqual(["order"]);
    }
  });

  it("in every digit of every sentence", () => {
    const wrong = sentences.flatMap((sentence) =>
      LOCALES.flatMap((locale) =>
        [...sentence[locale].matchAll(/\d/g)].flatMap(({ index }) => {
          const text = sentence[locale];
          const digit = text[index] === "7" ? "8" : "7";
          const other = text.slice(0, index) + digit + text.slice(index + 1);
          const { verdict } = check(other);
          return verdict === "differs" ? [] : [`${sentence.id} ${other}`];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a part of a sentence", () => {
  it.each([
    ["给予最高1000万元资助", "verbatim", []],
    ["1000 万元资助", "differs", ["最高"]],
    ["服务合同金额的50%", "differs", ["不超过"]],
    ["按不超过服务合同金额的50%……给予最高1,000万元资助", "verbatim", []],
    [
      "funding of 50% of the service contract amount, RMB 10 million",
      "differs",
      ["not more than", "up to"],
    ],
    [
      "Shenzhen will “provide funding of 50% of the service contract amount, RMB 10 million” to firms that rent computing power.",
      "differs",
      ["not more than", "up to"],
    ],
    ["RMB 10 million; for start-ups", "differs", ["up to"]],
  ] as const)("%s: %s", (text, verdict, lost) => {
    const found = check(text);
    expect(found.verdict).toBe(verdict);
    expect(found.lost).toEqual(lost);
    expect(found.place?.sentence.id).toBe("m02-s2");
    const kinds = found.comparison?.pieces.flatMap(({ steps }) =>
      steps.map(({ kind }) => kind),
    );
    expect(kinds).not.toContain("added");
  });
});

it("names the slips of a scan and forgives them", () => {
  const text = sentences.find(({ id }) => id === "m12-s2")?.zh ?? "";
  expect(text).toContain("已建");
  const found = check(text.replace("已建", "己建").replace("2000", "2OOO"));
  expect(found.verdict).toBe("verbatim");
  expect(found.slips.map(({ kind }) => kind)).toEqual(["scan", "scan"]);
});

describe("what is no quotation", () => {
  it.each([
    "",
    "券",
    "a",
    "。，、",
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod.",
    "广州市天河区对获得投资的企业一次性奖励，具体标准由区科技局另行规定。",
    "万".repeat(100_000),
    "the funding ".repeat(9_000),
  ])("%#: says so, and soon", (text) => {
    const spent = processorTime(() => {
      expect(check(text).verdict).toBe("none");
    });
    expect(spent).toBeLessThan(1_000);
  });

  it("whatever it is, is answered", () => {
    const words = fc.constantFrom(
      ...sentences.flatMap(({ zh, en }) => [zh.slice(0, 12), en.slice(0, 30)]),
    );
    const any = fc.array(fc.oneof(fc.string({ unit: "binary" }), words));
    fc.assert(
      fc.property(any, (parts) => {
        expect(check(parts.join("")).verdict).toBeDefined();
      }),
    );
  });
});
