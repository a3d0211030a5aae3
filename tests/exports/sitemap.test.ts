import { expect, it } from "vitest";

import { robots, sitemap } from "../../src/exports/sitemap.ts";
import { readXml } from "./read-xml.ts";

const PAGE = {
  canonical: "https://example.org/x/en/a/",
  alternates: [{ hreflang: "zh-CN", href: "https://example.org/x/zh/a/" }],
};

it("lists each address once, with its day and its languages", () => {
  const root = readXml(sitemap([PAGE, PAGE], "2024-12-18"));
  expect(root.attributes["xmlns"]).toBe(
    "http://www.sitemaps.org/schemas/sitemap/0.9",
  );
  expect(root.children).toHaveLength(1);
  const [url] = root.children;
  expect(url?.children.map(({ name, text }) => [name, text])).toEqual([
    ["loc", PAGE.canonical],
    ["lastmod", "2024-12-18"],
    ["xhtml:link", ""],
  ]);
  expect(url?.children[2]?.attributes).toEqual({
    rel: "alternate",
    ...PAGE.alternates[0],
  });
});

it("lets crawlers read everything, and names the list if there is one", () => {
  expect(robots()).toBe("User-agent: *\nAllow: /\n");
  expect(robots("https://example.org/sitemap.xml")).toBe(
    "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
  );
});
