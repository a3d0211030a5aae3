import { describe, expect, it } from "vitest";

import { markText } from "../../../src/search/text/mark-text.ts";
import { openSearch } from "../ranking/real-search.ts";

const search = { zh: await openSearch("zh"), en: await openSearch("en") };

/** The text with what is marked in brackets. */
async function marked(locale: "zh" | "en", typed: string, text: string) {
  const plan = await search[locale].plan(typed);
  const runs = markText(text, plan, []);
  const pieces = runs.map(({ start, end }, at) => {
    const before = text.slice(runs[at - 1]?.end ?? 0, start);
    return `${before}[${text.slice(start, end)}]`;
  });
  return pieces.join("") + text.slice(runs.at(-1)?.end ?? 0);
}

describe("markText", () => {
  it.each([
    ["大模型训练", "开展[大模型训练]的企业，训练成本"],
    ["租用算力", "对[租用]智能[算力]开展"],
    ["60 percent", "提高资助比例至[60%]。"],
    ["10m", "给予最高[1000万元]资助，第10条"],
    ["百分之五十", "企业所承担的部分，不超过[50%]"],
    ["AI手机", "支持AI电脑、[AI手机]、AI虚拟现实设备"],
    ["初创企业贷款", "中小微企业和[初创企业]"],
    ["“零租”孵化器", "打造[“零租”孵化器]，"],
    ["券", "发放训力[券]"],
    ["企业券", "发放训力券"],
    ["", "发放训力券"],
  ])("marks for %j: %s", async (typed, expected) => {
    const text = expected.replace(/[[\]]/g, "");
    expect(await marked("zh", typed, text)).toBe(expected);
  });

  it.each([
    ["start-up", "starting businesses; for [start-ups], up to RMB 10 million"],
    ["start up", "starting businesses; for [start-ups], up to RMB 10 million"],
    ["voucher start", "[starting] businesses; for [start]-ups, [vouchers]"],
    ["up to RMB 10 million", "[up to RMB 10 million], RMB 3 million each"],
    ["3 years", "every [3 years], up to RMB 3 million"],
    ["large model", "a model of [large models] and [large-model] technology"],
    ['"zero-rent" incubator', "create [“zero-rent” incubators], rent-free"],
    ["AI agents", "generative AI models, [AI agents] and the like"],
  ])("marks for %j: %s", async (typed, expected) => {
    const text = expected.replace(/[[\]]/g, "");
    expect(await marked("en", typed, text)).toBe(expected);
  });
});
