import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { importPolicy } from "../../../src/model/import/import-policy.ts";
import { NO_HASH, sharedContext } from "./shared-context.ts";

const context = await sharedContext("some");

interface Wording {
  readonly wording: {
    readonly supplementary: { readonly zh: string };
  };
}

describe("the names of a policy's parts", () => {
  const wording = (text: string) => {
    const source = { text, sha256: NO_HASH };
    const { files } = importPolicy(source, new Map(), context);
    return (parse(files.get("policy.yaml") ?? "") as Wording).wording;
  };

  it.each([
    ["第一条 给予1万元。", "第{{label}}条", "Article {{label}}", "条文"],
    ["一、给予1万元。", "第{{label}}条", "Measure {{label}}", "措施"],
    ["1.给予1万元。", "第{{label}}项", "Measure {{label}}", "措施"],
    ["第一章 给予1万元。", "第{{label}}章", "Chapter {{label}}", "各章"],
  ])("of %s are %s and %s", (line, zh, en, all) => {
    expect(wording(`标题\n${line}`)).toMatchObject({
      measure: { zh, en },
      measures: { zh: all },
    });
  });

  it("call the closing provisions by no name that the text does not have", () => {
    const closing = "本措施自2027年1月1日起施行。";
    const text = "标题\n第一条 给予1万元。\n";
    expect(wording(`${text}第二条 ${closing}`).supplementary.zh).toBe(
      "施行与有效期",
    );
    expect(
      wording(`标题\n一、奖励\n${text.slice(3)}二、附则\n第二条 ${closing}`)
        .supplementary.zh,
    ).toBe("附则");
  });
});
