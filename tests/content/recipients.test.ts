import { describe, expect, it } from "vitest";

import { policy, shared } from "./real-content.ts";

/** Where the text of a measure names each recipient. */
const NAMED: Readonly<Record<string, RegExp>> = {
  enterprise: /企业/,
  "start-up": /初创企业/,
  "small-enterprise": /中小微企业/,
  "software-developer": /软件开发商/,
  university: /高等院校|大学|高校/,
  "research-institute": /科研机构|科研院所/,
  "data-source-organisation": /数源单位/,
  "project-builder": /项目建设主体/,
  "research-project": /基础研究重大项目/,
  "open-source-entity": /开源主体/,
  platform: /公共技术服务平台/,
  "innovation-centre": /源头创新中心/,
  laboratory: /市重点实验室/,
  park: /园区运营主体/,
  talent: /人才/,
  "overseas-graduate-enterprise": /留学人才在深创业,对注册时间/,
  "event-organiser": /对符合条件的活动/,
  "financial-institution": /金融机构/,
};

const pairs = policy.measures.flatMap(({ id, recipients, sentences }) =>
  recipients.map((recipient) => ({ id, recipient, sentences })),
);

describe("the recipients", () => {
  it.each(pairs)("of $id: $recipient is named in it", (pair) => {
    const text = pair.sentences.map(({ zh }) => zh).join("\n");
    expect(text).toMatch(NAMED[pair.recipient] ?? /$^/);
  });

  it.each(policy.measures)("of $id are at least one", ({ recipients }) => {
    expect(recipients.length).toBeGreaterThan(0);
  });

  it("are all of a measure", () => {
    const used = new Set(pairs.map(({ recipient }) => recipient));
    expect(Object.keys(shared.site.recipients).sort()).toEqual(
      [...used].sort(),
    );
  });
});
