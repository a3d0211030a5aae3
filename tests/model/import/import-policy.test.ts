import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import {
  type Files,
  importPolicy,
} from "../../../src/model/import/import-policy.ts";
import type { ImportContext } from "../../../src/model/import/import-context.ts";
import { tellImport } from "../../../src/model/import/tell-import.ts";
import { NO_HASH, readRoot, sharedContext, TIANHE } from "./shared-context.ts";

const context = await sharedContext("district-2027");

function imported(text: string, entered: Files = new Map()) {
  return importPolicy({ text, sha256: NO_HASH }, entered, context);
}

const SOURCE = readRoot(TIANHE);
const FIRST = imported(SOURCE).files;
const GIVES = "measures/m04-measure.yaml";

/** The files with one of them changed. */
function edited(path: string, from: string | RegExp, to: string): Files {
  const text = FIRST.get(path) ?? "";
  const now = text.replace(from, to);
  expect(now).not.toBe(text);
  return new Map([...FIRST, [path, now]]);
}

/** The first files as a later run leaves them. */
function after(run: { readonly files: Files }, path: string): string {
  return run.files.get(path) ?? FIRST.get(path) ?? "";
}

const NEW = "平台服务。本条由专项小组负责。";
const ENTERED = edited(
  GIVES,
  /( +)en: todo\n( +translation: .*\n +force: .*\n +figures:\n +pool:\n +value: 100万元)/,
  "$1# Told twice by the office.\n$1en: Each year up to RMB 1 million is set aside.\n$2",
);

describe("a text imported for the first time", () => {
  it("makes a file of the policy and one of each measure", () => {
    expect([...FIRST.keys()]).toEqual([
      "policy.yaml",
      ...Array.from(
        { length: 8 },
        (_, at) => `measures/m0${at + 1}-measure.yaml`,
      ),
    ]);
    const policy = parse(FIRST.get("policy.yaml") ?? "") as unknown;
    expect(policy).toMatchObject({
      id: "district-2027",
      published: "2023-08-09",
      term: { from: "sup-s6.from", length: "sup-s6.length" },
      jurisdiction: "shenzhen",
      issuers: ["todo", "todo", "todo"],
      imprint: [{ id: "i-s1" }, { id: "i-s2" }, { id: "i-s3" }],
      wording: { measure: { en: "Article {{label}}" } },
    });
    expect(FIRST.get("policy.yaml")).toContain("issuers: [todo, todo, todo]");
    expect(FIRST.get("policy.yaml")).toMatch(/id: i-s1\n(?!.*force)/);
  });

  it("leaves to a person whatever the text does not say", () => {
    const measure = parse(FIRST.get(GIVES) ?? "") as Record<string, unknown>;
    for (const key of ["forWhom", "summary", "finder", "named"])
      expect(measure[key]).toBe("todo");
    expect(measure["departments"]).toEqual(["todo"]);
    expect(measure["answers"]).toMatchObject({
      "who-decides": "todo",
      pool: { sentence: "m04-s1", quote: { zh: "每年安排最高100万元" } },
    });
  });

  it("refuses a text without words or without parts, and says why", () => {
    expect(() => imported("\n \n")).toThrow("The text is empty.");
    expect(() => imported("标题\n一段话。")).toThrow("no numbered part");
  });
});

describe("a text imported again", () => {
  it("changes no file where nothing has changed", () => {
    expect(imported(SOURCE, ENTERED).files.size).toBe(0);
  });

  it("keeps what was entered, and comments, around a sentence that is new", () => {
    const source = SOURCE.replace("平台服务。", NEW);
    const run = imported(source, ENTERED);
    expect(run.added).toEqual(["m04-s1"]);
    expect([...run.files.keys()]).toEqual([GIVES]);
    const file = after(run, GIVES);
    expect(file).toContain("zh: 本条由专项小组负责。");
    expect(file).toContain("# Told twice by the office.");
    expect(file).toContain("en: Each year up to RMB 1 million is set aside.");
  });

  it("gives a kept sentence its new number wherever it is named", () => {
    const source = SOURCE.replace("平台服务。", NEW);
    const run = imported(source, ENTERED);
    expect(after(run, GIVES)).toContain("keyFigures: [m04-s2.pool]");
  });

  it("puts the new words of a sentence in place of the old and keeps the rest", () => {
    const run = imported(
      SOURCE.replace(
        "每年安排最高100万元经费支持天河区",
        "每年安排最高200万元经费支持天河区",
      ),
      ENTERED,
    );
    expect(run.changed).toEqual(["m04-s1"]);
    const { sentences } = parse(after(run, GIVES)) as {
      sentences: Record<string, unknown>[];
    };
    const before = parse(FIRST.get(GIVES) ?? "") as {
      sentences: Record<string, unknown>[];
    };
    expect(sentences[1]).toMatchObject({
      en: "Each year up to RMB 1 million is set aside.",
      // The old hash: the translation renders other words than these.
      translation: before.sentences[1]?.["translation"],
      figures: {
        pool: { value: "200万元", quote: { zh: "每年安排最高200万元" } },
      },
    });
  });

  it("keeps a sentence that the text has lost as a comment and names it", () => {
    const lost = "同一级别只配套支持一次，不同级别叠加配套支持。";
    const run = imported(SOURCE.replace(lost, ""), FIRST);
    expect(run.removed).toEqual(["m03-s2"]);
    const file = after(run, "measures/m03-measure.yaml");
    expect(file).toContain("# Not in the text as of 2027-01-31:\n# id: m03-s2");
    expect((parse(file) as { sentences: unknown[] }).sentences).toHaveLength(2);
  });

  it("refuses to move what was entered to a part of another number", () => {
    // A new article before the seventh moves the two that follow it.
    const source = SOURCE.replace(
      /第七条/,
      "第七条 新条。对甲，给予1万元。\n第八条",
    )
      .replace(/第八条(?=.专项)/, "第九条")
      .replace(/第九条(?=.符合)/, "第十条");
    expect(() => imported(source, FIRST)).toThrow(
      /Rename the files in measures\/.*\n {2}m07-s1 would be m08-s1/s,
    );
  });

  it("goes by the parts that were chosen first, and by no others", () => {
    const points =
      "标题\n一、甲\n（一）奖励。给予1万元。\n（二）补贴。给予2万元。";
    const choose = (measures: "一、" | "（一）" | undefined, files: Files) =>
      importPolicy({ text: points, sha256: NO_HASH, measures }, files, context);
    const first = choose("一、", new Map());
    expect(first.parts.text.measures).toHaveLength(1);
    expect(choose(undefined, new Map()).parts.text.measures).toHaveLength(2);
    expect(choose(undefined, first.files).files.size).toBe(0);
    expect(() => choose("（一）", first.files)).toThrow(
      "were made of the parts 一、",
    );
  });

  it("writes the place that was chosen for it later", () => {
    const none = { ...context, jurisdiction: undefined, departments: [] };
    const text = "标题\n第一条 给予1万元。";
    const of = (entered: Files, known: ImportContext) =>
      importPolicy({ text, sha256: NO_HASH }, entered, known);
    const first = of(new Map(), none);
    expect(first.files.get("policy.yaml")).toContain("jurisdiction: todo");
    expect(tellImport(first, "content")).toContain(
      "no office could be matched",
    );
    const again = of(first.files, context);
    expect(again.files.get("policy.yaml")).toContain("jurisdiction: shenzhen");
    expect(tellImport(again, "content")).not.toContain("could be matched");
  });

  it("names the file of a measure that the text has lost, and leaves it", () => {
    const source = SOURCE.replace(/第八条[^]*?(?=第九条)/, "");
    const run = imported(source, FIRST);
    expect(run.removed).toContain("measures/m08-measure.yaml");
    expect(after(run, "measures/m08-measure.yaml")).toContain("# id: m08-s5");
  });

  it("tells which file is no YAML", () => {
    const broken = new Map([...FIRST, [GIVES, "id: [m04"]]);
    expect(() => imported(SOURCE, broken)).toThrow(`${GIVES} is no YAML`);
  });

  it("reads a text with half-width brackets and Windows lines as the same", () => {
    const other = SOURCE.replaceAll("（", "(").replaceAll("）", ")");
    const run = imported(`\uFEFF${other.replaceAll("\n", "\r\n")}`);
    expect([...run.files.keys()]).toEqual([...FIRST.keys()]);
  });
});
