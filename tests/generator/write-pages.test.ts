import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

import { writePages } from "../../src/generator/write-pages.ts";
import { readContent } from "../../src/model/read/read-content.ts";

const read = await readContent(process.cwd());
if (!read.ok) throw new Error("the content has mistakes: npm run check");
const { policies } = read.content;

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const filesOf = async () =>
  (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith(".mdx"),
  );

test("every measure has one page a language", async () => {
  await writePages(policies, folder);
  const measures = policies.flatMap((policy) => policy.measures);
  expect(await filesOf()).toHaveLength(2 * measures.length);
});

test("a page whose text is the same is left as it is", async () => {
  await writePages(policies, folder);
  const file = join(folder, "sz-ai-2024/en/m02.mdx");
  const long = new Date("2020-01-01T00:00:00Z");
  await utimes(file, long, long);
  await writePages(policies, folder);
  expect((await stat(file)).mtime).toEqual(long);
});

test("a page that was changed by hand is made anew", async () => {
  await writePages(policies, folder);
  const file = join(folder, "sz-ai-2024/en/m02.mdx");
  const text = await readFile(file, "utf8");
  await writeFile(file, "another text");
  await writePages(policies, folder);
  expect(await readFile(file, "utf8")).toBe(text);
});

test("the page of a measure that is gone goes too", async () => {
  await writePages(policies, folder);
  await writePages(
    policies.map((policy) => ({
      ...policy,
      measures: policy.measures.slice(0, 1),
    })),
    folder,
  );
  expect((await filesOf()).sort()).toEqual([
    "sz-ai-2024/en/m01.mdx",
    "sz-ai-2024/zh/m01.mdx",
  ]);
});
