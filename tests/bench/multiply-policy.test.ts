import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import {
  multiplyPolicy,
  type MeasureRecord,
  type PolicyRecord,
  type SentenceRecord,
} from "./multiply-policy.ts";
import { writeChineseNumber } from "./write-chinese-number.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

function sentence(id: string, zh: string, en = "…"): SentenceRecord {
  return { id, zh, en, translation: { of: hash(zh).slice(0, 16) } };
}

const policy: PolicyRecord = {
  id: "p",
  source: { sha256: "" },
  pools: ["m02-s1.cap", "m01-s1.cap"],
  notice: [
    sentence("n-headline", "通知"),
    { ...sentence("n-date", "日期"), starts: "paragraph" },
  ],
  title: sentence("t-title", "措施"),
  preamble: [sentence("p-s1", "引言。")],
  chapters: [
    { id: "c1", title: sentence("c1-title", "一、甲") },
    { id: "c2", title: sentence("c2-title", "二、乙") },
    { id: "c3", title: sentence("c3-title", "三、附则") },
  ],
  supplementary: {
    chapter: "c3",
    sentences: [sentence("sup-s1", "附一。"), sentence("sup-s2", "附二。")],
  },
};

function measure(number: number, chapter: string): MeasureRecord {
  const id = `m0${number}`;
  return {
    id,
    number,
    label: { zh: `（${writeChineseNumber(number)}）`, en: String(number) },
    chapter,
    sentences: [
      sentence(
        `${id}-title`,
        `(${writeChineseNumber(number)})题。`,
        `(${number}) T.`,
      ),
      sentence(`${id}-s1`, `给予${number}万元。`),
    ],
    ...{ related: ["m01"], keyFigures: [`${id}-s1.cap`] },
  };
}

const model = { policy, measures: [measure(1, "c1"), measure(2, "c2")] };
const five = multiplyPolicy(model, { id: "p", count: 5 });

describe("a policy multiplied for the bench", () => {
  it("has as many measures as asked for, each with its own id", () => {
    expect(five.measures.map(({ id }) => id)).toEqual([
      "m01",
      "m02",
      "m03",
      "m04",
      "m05",
    ]);
    expect(five.measures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it("keeps the real measures as they are, in the real policy alone", () => {
    expect(five.measures.slice(0, 2)).toEqual(model.measures);
    const other = multiplyPolicy(model, { id: "q", count: 5 });
    expect(other.policy.id).toBe("q");
    expect(other.measures.map(({ id }) => id)).toEqual(
      five.measures.map(({ id }) => id),
    );
    const said = [...five.measures, ...other.measures].map(
      ({ sentences }) => sentences.at(-1)?.zh,
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it("gives a copy ids, figures and heading of its own", () => {
    const copy = five.measures[3];
    expect(copy).toMatchObject({
      id: "m04",
      label: { zh: "（四）", en: "4" },
      chapter: "c2",
      keyFigures: ["m04-s1.cap"],
      related: ["m01"],
    });
    const [title, body] = copy?.sentences ?? [];
    expect(title).toMatchObject({
      id: "m04-title",
      zh: "(四)题。",
      en: "(4) T.",
    });
    expect(title?.translation.of).toBe(hash("(四)题。").slice(0, 16));
    expect(body?.id).toBe("m04-s1");
    expect(body?.zh).toMatch(/^..2万元。$/);
    expect(body?.zh).not.toBe("给予2万元。");
  });

  it("names the yearly total of a copy beside its model's", () => {
    expect(five.policy.pools).toEqual([
      "m02-s1.cap",
      "m04-s1.cap",
      "m01-s1.cap",
      "m03-s1.cap",
      "m05-s1.cap",
    ]);
  });

  it("has a source that its sentences make, line by line", () => {
    const body = (index: number) => five.measures[index]?.sentences[1]?.zh;
    expect(five.source.split("\n")).toEqual([
      "通知",
      "日期",
      "措施",
      "引言。",
      "一、甲",
      "(一)题。给予1万元。",
      "二、乙",
      "(二)题。给予2万元。",
      `(三)题。${body(2) ?? ""}`,
      `(四)题。${body(3) ?? ""}`,
      `(五)题。${body(4) ?? ""}`,
      "三、附则",
      "附一。附二。",
      "",
    ]);
    expect(five.policy.source.sha256).toBe(hash(five.source));
    expect(five.policy.id).toBe("p");
  });

  it("never loses a real measure", () => {
    expect(multiplyPolicy(model, { id: "q", count: 1 }).measures).toHaveLength(
      2,
    );
  });

  it.each([
    [1, "一"],
    [10, "十"],
    [18, "十八"],
    [20, "二十"],
    [99, "九十九"],
  ])("numbers heading %i as %s", (number, written) => {
    expect(writeChineseNumber(number)).toBe(written);
  });
});
