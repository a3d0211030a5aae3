import { describe, expect, it } from "vitest";

import { fen } from "../../../src/domain/number/money.ts";
import type { Answer } from "../../../src/islands/calculator/answer.ts";
import {
  reportCsv,
  reportText,
  type ResultReport,
} from "../../../src/islands/planner/result-report.ts";

const SOURCE = { name: "Measure 2.2", href: "/m02/#m02-s2" };

const ANSWER: Answer = {
  data: { kind: "ceiling", fen: fen(1_000_000_000n) },
  hedge: "up to",
  sums: "RMB 10 million (1000万元)",
  verdict: "The cap decides. You pay at least RMB 14 million yourself.",
  remark: "",
  sumsIn: (say) => say(fen(1_000_000_000n)),
  given: [["Service contract amount", "RMB 24 million (2400万元)"]],
  steps: [
    {
      text: "The text sets a cap: up to RMB 10 million.",
      source: SOURCE,
      quote: "最高1000万元",
    },
    { text: "Capped at RMB 10 million." },
  ],
  readings: [{ text: "The cap applies to start-ups too.", source: SOURCE }],
  problems: [],
};

const REPORT: ResultReport = {
  title: "Calculator – One support",
  answer: ANSWER,
  about: ["《办法》 / Some Measures", "Its term runs from 1 May to 31 May."],
  formula: "A1 holds the amount: =A1/2",
  notes: [],
  dated: "Worked out on 23 November 2026 with version 1.0.0.",
  link: "https://example.org/?benefit=x",
};

const WORDS = {
  locale: "en",
  words: {
    readings: "How this site reads it",
    caution: "The Chinese text governs.",
  },
  csv: { part: "part", most: "result" },
} as const;

describe("a result copied as text", () => {
  it("has its remark as a sentence, and below it the parts of the sum", () => {
    const answer = { ...ANSWER, remark: "It is over.", parts: ["Up to 20m."] };
    const words = { ...WORDS.words, stop: ". " };
    const text = reportText({ ...REPORT, answer }, { ...WORDS, words });
    expect(text).toContain(
      "up to RMB 10 million (1000万元). It is over.\nThe cap decides. You pay at least RMB 14 million yourself.\n– Up to 20m.\n1. ",
    );
  });

  it("says why a plan is undetermined", () => {
    const answer = { ...ANSWER, open: ["The text leaves it open."] };
    const words = { ...WORDS.words, open: "Why" };
    expect(reportText({ ...REPORT, answer }, { ...WORDS, words })).toContain(
      "\nWhy\n– The text leaves it open.\n",
    );
    expect(reportCsv({ ...REPORT, answer }, WORDS)).toContain(
      "The text leaves it open.",
    );
  });

  it("keeps the hedge, the steps with their sentences, the date and the link", () => {
    expect(reportText(REPORT, WORDS)).toBe(
      [
        "Calculator – One support",
        "《办法》 / Some Measures",
        "Its term runs from 1 May to 31 May.",
        "Service contract amount: RMB 24 million (2400万元)",
        "up to RMB 10 million (1000万元)",
        "The cap decides. You pay at least RMB 14 million yourself.",
        "1. The text sets a cap: up to RMB 10 million. (Measure 2.2 「最高1000万元」)",
        "2. Capped at RMB 10 million.",
        "How this site reads it",
        "– The cap applies to start-ups too. (Measure 2.2)",
        "A1 holds the amount: =A1/2",
        "Worked out on 23 November 2026 with version 1.0.0.",
        "The Chinese text governs.",
        "https://example.org/?benefit=x",
      ].join("\n"),
    );
  });
});

describe("what was entered", () => {
  it("has a colon behind a label and none behind a question", () => {
    const given = [
      ["Amount", "RMB 1"],
      ["Is there more?", "No"],
    ] as const;
    const answer = { ...ANSWER, given };
    const text = reportText({ ...REPORT, answer }, WORDS);
    expect(text).toContain("\nAmount: RMB 1\nIs there more? No\n");
  });
});

describe("a result as a table", () => {
  const lines = reportCsv(REPORT, WORDS).split("\r\n");

  it("has a heading and one row a line, each as wide as the heading", () => {
    expect(lines[0]).toBe("part,text,yuan,sentence,quote,address");
    expect(lines.at(-1)).toBe("");
    for (const line of lines.slice(0, -1))
      expect(line.replace(/"[^"]*"/g, "").split(",")).toHaveLength(6);
  });

  it("gives the sum as a number, beside its words with their hedge", () => {
    expect(lines).toContain(
      "result,up to RMB 10 million (1000万元),10000000,,,",
    );
  });

  it("says what decided in the words of the page, in a row of its own", () => {
    expect(lines).toContain(`verdict,${ANSWER.verdict},,,,`);
    const csv = reportCsv(
      { ...REPORT, answer: { ...ANSWER, verdict: "" } },
      WORDS,
    );
    expect(csv).not.toContain("verdict");
  });

  it("tells readings from steps", () => {
    expect(lines).toContain("step,Capped at RMB 10 million.,,,,");
    expect(lines).toContain(
      "reading,The cap applies to start-ups too.,,Measure 2.2,,https://example.org/m02/#m02-s2",
    );
  });

  it("gives the least where there is one", () => {
    for (const [low, said] of [
      [12_050n, "120.50"],
      [0n, "0"],
    ] as const) {
      const data = { ...ANSWER.data, "fen-low": fen(low) };
      const csv = reportCsv({ ...REPORT, answer: { ...ANSWER, data } }, WORDS);
      expect(csv).toContain(`\r\nleast,,${said},,,\r\n`);
    }
  });

  it.each(["=1+1", "+1", "-1", "@x", "\tx"])(
    "makes no formula of %j",
    (title) => {
      const csv = reportCsv({ ...REPORT, title }, WORDS);
      expect(csv).toContain(`\r\ntitle,'${title},`);
    },
  );

  it("sets quotation marks and line breaks as the format asks", () => {
    const csv = reportCsv({ ...REPORT, title: 'a "b"\nc' }, WORDS);
    expect(csv).toContain('\r\ntitle,"a ""b""\nc",');
  });
});
