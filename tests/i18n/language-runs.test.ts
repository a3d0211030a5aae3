import { describe, expect, it } from "vitest";

import { languageRuns } from "../../src/i18n/language-runs.ts";
import { shared } from "../content/real-content.ts";

const foreign = (text: string) =>
  languageRuns(text)
    .filter(({ isForeign }) => isForeign)
    .map((run) => run.text);

describe("English words within Chinese", () => {
  it.each([
    ["“打造”译作 building … into，首次出现", ["building … into"]],
    ["detailed 对应“细”。", ["detailed"]],
    ["pilot 已用于“试验区”，故用 leading。", ["pilot", "leading"]],
    ["写作 Peng Cheng Cloud Brain；", ["Peng Cheng Cloud Brain"]],
  ])("of %s are %j", (text, words) => {
    expect(foreign(text)).toEqual(words);
  });

  it("are none where only a sign stands, such as AI", () => {
    expect(foreign("支持AI电脑、AI手机，第5句")).toEqual([]);
  });

  it("leave the text as it is", () => {
    const texts = shared.glossary.map(({ why }) => why.zh);
    expect(texts.flatMap(foreign).length).toBeGreaterThan(20);
    for (const text of texts) {
      const joined = languageRuns(text).map((run) => run.text);
      expect(joined.join("")).toBe(text);
    }
  });
});
