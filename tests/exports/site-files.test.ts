import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import type { RecordOf } from "../../src/exports/record-schemas.ts";
import { siteFiles } from "../../src/exports/site-files.ts";
import { ENGINE_TEXTS } from "./engine/engine-texts.ts";
import { policies, policy, shared } from "../content/real-content.ts";

const PLACE = { origin: "https://example.org", base: "/x/" };
const files = siteFiles({ policies, shared }, PLACE, ENGINE_TEXTS);
const texts = new Map(files.map(({ path, text }) => [path, text]));
const index = JSON.parse(texts.get("index.json") ?? "") as RecordOf<"index">;

function hashOf(path: string): string {
  const bytes = Buffer.from(texts.get(path) ?? "", "utf8");
  return createHash("sha256").update(bytes).digest("hex");
}

describe("the data files", () => {
  it("are those of each policy, the schemas, and the list of all", () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const own = "policy.json measures/m02.json sentences.json figures.json";
    const more = "benefits.json answers.json glossary.json figures.csv";
    const last = "examples.csv text.zh.txt text.en.txt SHA256SUMS";
    const cited = "policy.csl.json policy.bib measures/m02.ris";
    const acts = "akn.zh.xml akn.en.xml";
    for (const name of `${own} ${more} ${last} ${cited} ${acts}`.split(" "))
      expect(paths).toContain(`${policy.id}/${name}`);
    expect(
      paths.filter((path) => /\/measures\/m\d+\.json$/.test(path)),
    ).toHaveLength(policy.measures.length);
  });

  it("are listed, all but the list, with size, hash, licence and release", () => {
    const listed = index.files.map(({ path }) => path);
    expect([...listed, "index.json"]).toEqual(files.map(({ path }) => path));
    for (const { path, size, sha256, release } of index.files) {
      expect(size, path).toBe(Buffer.byteLength(texts.get(path) ?? ""));
      expect(sha256, path).toBe(hashOf(path));
      expect(release).toBe(shared.releases[0]?.version);
    }
  });

  it("tell the official text, the translation, both and code apart", () => {
    const licence = (name: string) =>
      index.files.find(({ path }) => path.endsWith(name))?.licence;
    expect(licence("text.zh.txt")).toBe("LicenseRef-official-text");
    expect(licence("text.en.txt")).toBe("CC-BY-4.0");
    expect(licence("sentences.json")).toBe(
      "CC-BY-4.0 AND LicenseRef-official-text",
    );
    expect(licence("figures.schema.json")).toBe("MIT");
  });

  it("name the schema of every JSON file, which is one of them", () => {
    for (const { path, type, schema } of index.files) {
      expect(schema !== null, path).toBe(type === "application/json");
      if (schema !== null) expect(texts.has(schema), schema).toBe(true);
    }
  });

  it("have their hashes in the folder of each policy", () => {
    const sums = texts.get(`${policy.id}/SHA256SUMS`) ?? "";
    const own = index.files.filter((file) => file.policy === policy.id);
    const lines = own
      .filter(({ path }) => !path.endsWith("SHA256SUMS"))
      .map(({ path, sha256 }) => ({
        sha256,
        path: path.slice(policy.id.length + 1),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(sums).toBe(
      lines.map(({ sha256, path }) => `${sha256}  ${path}\n`).join(""),
    );
  });

  it("have the calculators as a module, whose example reads the first policy", () => {
    const paths = ["engine/engine.js", "engine/engine.d.ts"];
    for (const path of [...paths, "engine/example.html"]) {
      const file = index.files.find((each) => each.path === path);
      expect(file, path).toMatchObject({ policy: null, licence: "MIT" });
    }
    expect(texts.get("engine/example.html")).toContain(
      `"../${policy.id}/benefits.json"`,
    );
    const none = siteFiles({ policies: [], shared }, PLACE, ENGINE_TEXTS);
    expect(none.map(({ path }) => path)).not.toContain("engine/example.html");
  });

  it("are the same bytes a second time", () => {
    expect(siteFiles({ policies, shared }, PLACE, ENGINE_TEXTS)).toEqual(files);
  });

  it("hold a second policy in a folder of its own", () => {
    const second = { ...policy, id: "second" };
    const both = siteFiles(
      { policies: [policy, second], shared },
      PLACE,
      ENGINE_TEXTS,
    );
    const inFolder = (id: string) =>
      both.filter(({ path }) => path.startsWith(`${id}/`)).length;
    expect(inFolder("second")).toBe(inFolder(policy.id));
  });
});
