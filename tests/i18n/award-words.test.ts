import { describe, expect, it } from "vitest";

import { awardRuns } from "../../src/i18n/award-words.ts";
import { createTemplates } from "../../src/i18n/translator.ts";
import { policy } from "../content/real-content.ts";

const templates = { zh: createTemplates("zh"), en: createTemplates("en") };
const words = (id: string, locale: "zh" | "en") => {
  const measure = policy.measures.find((each) => each.id === id);
  const runs = measure && awardRuns(measure, locale, templates[locale]);
  return runs?.map(({ text }) => text).join("");
};

describe("the most a measure names for one recipient", () => {
  it("has its hedge where the text has one", () => {
    expect(words("m02", "en")).toBe("up to RMB 10 million");
    expect(words("m02", "zh")).toBe("最高1000万元");
  });

  it("may be given where the text says 可", () => {
    expect(words("m04", "en")).toBe("may be given up to RMB 2 million");
    expect(words("m04", "zh")).toBe("可给予最高200万元");
  });

  it("has none where the text has none", () => {
    expect(words("m14", "en")).toBe("RMB 2 million");
    expect(words("m14", "zh")).toBe("200万元");
  });

  it("is all the sums where one of several is chosen, on merit", () => {
    expect(words("m15", "zh")).toBe("择优给予企业100万元、50万元或30万元");
    expect(words("m15", "en")).toBe(
      "for enterprises chosen on merit: RMB 1 million, RMB 500,000 or RMB 300,000",
    );
  });

  it("is not said of a measure that names no sum", () => {
    expect(words("m16", "en")).toBe("");
  });
});
