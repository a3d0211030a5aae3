import { describe, expect, it } from "vitest";

import { documentHtml } from "../../src/search/document-html.ts";

const html = documentHtml(
  {
    locale: "zh",
    path: "policy/m02/",
    title: "训力券 <&>",
    label: "措施2",
    summary: "概要",
    sentences: [{ id: "m02-s1", text: "每年发放“训力券”。" }],
    aliases: ["训力卷", "compute voucher"],
  },
  "zh-CN",
);

describe("the copy of a page that is indexed", () => {
  it("says its language and holds each sentence under its anchor", () => {
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toContain('<p id="m02-s1">每年发放“训力券”。</p>');
  });

  it("holds a Chinese alias whole and by its characters", () => {
    expect(html).toContain(">训力卷 | 训 力 卷 | compute voucher<");
  });

  it("keeps its aliases out of what is shown", () => {
    expect(html.indexOf("data-pagefind-ignore")).toBeLessThan(
      html.indexOf("训力卷"),
    );
  });

  it("takes text as text", () => {
    expect(html).toContain("训力券 &lt;&amp;&gt;");
  });
});
