import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { importPolicy } from "../../../src/model/import/import-policy.ts";
import { NO_HASH, sharedContext } from "./shared-context.ts";

const context = await sharedContext("some-2027");

/** What the import makes of one article of these words. */
function measureOf(words: string) {
  const text = `标题\n第一条 甲事。${words}`;
  const run = importPolicy({ text, sha256: NO_HASH }, new Map(), context);
  const file = run.files.get("measures/m01-measure.yaml") ?? "";
  const data = parse(file) as Readonly<Record<string, unknown>>;
  return { data, offices: run.offices };
}

describe("of what a sentence gives a benefit is begun", () => {
  it.each([
    ["对甲按不超过费用的50%，给予最高10万元资助。", "cost-share", "资助"],
    ["给予最高10万元奖励。", "award", "奖励"],
    ["给予10万元奖励。", "fixed", "奖励"],
    ["给予每人每月3000元补贴。", "formula", "补贴"],
    ["给予10-50万元补贴。", "todo", "补贴"],
    ["给予最高1:1配套。", "matching", undefined],
    ["支持甲建设。", "in-kind", undefined],
  ])("%s %s", (words, kind, called) => {
    const [benefit, ...more] = measureOf(words).data["benefits"] as unknown[];
    expect(benefit).toMatchObject({ kind, name: "todo", sentence: "m01-s1" });
    expect((benefit as { called?: string }).called).toBe(called);
    expect(more).toEqual([]);
  });

  it("and none of what only binds", () => {
    expect(measureOf("甲不得重复享受。").data["benefits"]).toEqual([]);
  });
});

describe("the offices of a measure", () => {
  const [office] = context.departments;

  it("are those its last sentence lists, with their names in every language", () => {
    const { data, offices } = measureOf(
      `给予10万元奖励。(责任单位:${office?.zh ?? ""}、无名局)`,
    );
    expect(data["departments"]).toEqual([office?.id, "todo"]);
    expect(offices).toEqual(["无名局"]);
    const known = measureOf(`给予10万元奖励。(责任单位:${office?.zh ?? ""})`);
    const { sentences } = known.data as { sentences: unknown[] };
    expect(sentences.at(-1)).toMatchObject({
      id: "m01-resp",
      en: `(Responsible department: ${office?.en ?? ""})`,
    });
    expect(known.data["answers"]).toMatchObject({
      "who-decides": { sentence: "m01-resp", quote: { en: office?.en } },
    });
  });

  it("are those that a sentence makes responsible", () => {
    const { data } = measureOf(`给予10万元。由${office?.fullName ?? ""}负责。`);
    expect(data["departments"]).toEqual([office?.id]);
  });

  it("stand in no part of their own without brackets, which the check reads", () => {
    const { data } = measureOf(`给予10万元。\n责任单位：${office?.zh ?? ""}`);
    expect(data["departments"]).toEqual([office?.id]);
    expect((data["sentences"] as { id: string }[]).at(-1)?.id).toBe("m01-s2");
  });
});
