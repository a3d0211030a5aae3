import { expect, it } from "vitest";

import { citationFiles } from "../../src/exports/citation-files.ts";
import { policy, shared } from "../content/real-content.ts";

const place = { origin: "https://example.org", base: "/x/" };
const release = `?release=${shared.releases[0]?.version ?? ""}`;
const files = citationFiles(policy, shared, place);
const textOf = (path: string) =>
  files.find((file) => file.path === path)?.text ?? "";

it("cites the policy and every measure, in three forms and two languages each", () => {
  expect(files).toHaveLength((policy.measures.length + 1) * 3 * 2);
});

it("names the issuer as the language does, and leads to its pages", () => {
  const [office] = shared.departments.filter(({ id }) =>
    policy.issuers.includes(id),
  );
  const [zh] = JSON.parse(textOf("measures/m02.zh.csl.json")) as object[];
  expect(zh).toMatchObject({
    title: policy.name.full.zh,
    author: [{ literal: office?.fullName }],
    URL: `https://example.org/x/zh/${policy.id}/m02/${release}`,
  });
  const [en] = JSON.parse(textOf("measures/m02.csl.json")) as object[];
  expect(en).toMatchObject({ author: [{ literal: office?.en }] });
});

it("says where each is, and what it is", () => {
  const url = `https://example.org/x/en/${policy.id}/`;
  const [whole] = JSON.parse(textOf("policy.csl.json")) as {
    URL: string;
    title: string;
  }[];
  expect(whole?.URL).toBe(url + release);
  expect(whole?.title).toContain(policy.name.full.zh);
  expect(textOf("measures/m02.bib")).toContain(`url = {${url}m02/${release}}`);
  expect(textOf("measures/m02.ris")).toContain(
    `\nUR  - ${url}m02/${release}\n`,
  );
});

it("gives a path alone where no host is known", () => {
  const [file] = citationFiles(policy, shared, { origin: "", base: "/" });
  expect(file?.text).toContain(`"URL": "/en/${policy.id}/${release}"`);
});
