import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const read = (file: string) => readFileSync(file, "utf8");
const Manifest = z.looseObject({
  version: z.string(),
  devDependencies: z.record(z.string(), z.string()),
});
const manifest = Manifest.parse(JSON.parse(read("package.json")));
const releases = z
  .array(z.object({ version: z.string(), date: z.string() }))
  .parse(parse(read("content/releases.yaml")));

describe("the version", () => {
  it("is that of the newest release, in package.json and its lock", () => {
    expect(manifest.version).toBe(releases[0]?.version);
    const lock = z
      .looseObject({
        version: z.string(),
        packages: z.record(z.string(), z.looseObject({})),
      })
      .parse(JSON.parse(read("package-lock.json")));
    expect(lock.version).toBe(manifest.version);
    expect(lock.packages[""]).toMatchObject({ version: manifest.version });
  });

  it("has its place in CHANGELOG.md, with every release before it", () => {
    const headings = read("CHANGELOG.md").matchAll(/^## (\d\S+) – (\S+)$/gm);
    expect(
      [...headings].map(([, version, date]) => ({ version, date })),
    ).toEqual(releases);
  });
});

describe("Node", () => {
  it("is the pinned one wherever a version is named", () => {
    expect(read(".nvmrc").trim()).toBe(manifest.devDependencies["node"]);
    const workflow = read(".github/workflows/site.yml");
    expect(workflow).toContain("node-version-file: .nvmrc");
    expect(workflow).not.toMatch(/node-version:/);
  });
});

it("the workflow names each action by its commit", () => {
  const used = read(".github/workflows/site.yml").match(/uses: .+/g) ?? [];
  expect(used.length).toBeGreaterThan(0);
  for (const action of used) expect(action).toMatch(/@[0-9a-f]{40} # v[\d.]+$/);
});
