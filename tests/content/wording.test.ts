import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const CONTENT = join(import.meta.dirname, "../../content");
/** What readers type, and what is not of this site's own wording. */
const NOT_OURS =
  /^(?:aliases|glossary|departments)\.yaml$|source\.zh\.txt$|\.lock$/;
const files = readdirSync(CONTENT, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.(?:yaml|json)$/.test(file))
  .filter((file) => !/^schema|\.generated/.test(file) && !NOT_OURS.test(file));
const lines = files.flatMap((file) =>
  readFileSync(join(CONTENT, file), "utf8")
    .split("\n")
    .map((text, at) => ({ place: `${file}:${String(at + 1)}`, text })),
);

/** Ways of speaking that mislead or clash, by the kind of fault. */
const BANNED: readonly (readonly [kind: string, looks: RegExp])[] = [
  [
    "a contradiction: a column that promises a unit",
    /For one recipient|单个对象/,
  ],
  ["a contradiction: 措施2 for 第（二）条", /措施(?:\d|\{)/],
  ["a contradiction: a separator in a sum in 万", /\d,\d{3}(?:\.\d+)?[万亿]/],
  [
    "a label that misreads: a count nobody asked for",
    /(?:shorter|longer) count|较[短长]的算法/,
  ],
  [
    "a label that misreads: a fraction of yuan",
    /\{\{exact\}\} ?(?:yuan on|元起)/,
  ],
  [
    "a label that misreads: whoever else",
    /Any other applicant named|条文写明的其他主体/,
  ],
  [
    "a label that misreads: several for one",
    /"(?:responsible|end)": "(?:offices|单位)"/,
  ],
  [
    "a stale sentence: what departments will do",
    /\b(?:it is to issue|will issue)\b|将要制定/,
  ],
  [
    "a label that misreads: limits for what has none",
    /given, within its limits|给予，以上限为限/,
  ],
  ["a label that misreads: one sum for three", /"exact\w*": "单一金额"/],
  [
    "a label that misreads: a yearly total that nobody named",
    /what the yearly total is\b|年度总额是多少,/,
  ],
  ["language: on top of", /may not be taken twice/],
  ["language: a cap that is a limit", /with a limit of|a limit only/],
  ["language: given twice", /How much the yearly total is/],
  ["language: so many houses", /另外\{\{count\}\}家/],
];

describe("the site’s own wording", () => {
  it("is read from many files", () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(BANNED)("has no %s", (_, looks) => {
    expect(lines.filter(({ text }) => looks.test(text))).toEqual([]);
  });

  it("leaves most of what is open to the verdict 原文未明确", () => {
    const count = (word: string) =>
      lines.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
    expect(count("没有写")).toBeLessThan(count("未明确") / 3);
    expect(count("不要理解为")).toBeLessThanOrEqual(3);
  });
});
