import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

import { writeArchive } from "../../src/build/site-archive.ts";
import { readArchive } from "../site/read-archive.ts";

let folder: string;
let site: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-"));
  site = join(folder, "site");
  await mkdir(join(site, "en"), { recursive: true });
  await writeFile(join(site, "en/index.html"), "<h1>English</h1>");
  await writeFile(join(site, "icon.png"), "picture");
});
afterEach(() => rm(folder, { recursive: true }));

const DAY = "2026-11-23";

it.each([
  ["/", ["en/index.html", "icon.png"]],
  ["/x/", ["x/en/index.html", "x/icon.png"]],
])("files of a site served from %s stand in that folder", async (base, all) => {
  const file = join(folder, "site.zip");
  await writeArchive(site, file, { base, day: DAY });
  const files = await readArchive(file);
  expect([...files.keys()]).toEqual(all);
  expect(files.get(all[0] ?? "")?.toString()).toBe("<h1>English</h1>");
  expect(files.get(all[1] ?? "")?.toString()).toBe("picture");
});

it("the size and the hash that are told are those of the file", async () => {
  const file = join(folder, "site.zip");
  const told = await writeArchive(site, file, { base: "/", day: DAY });
  const bytes = await readFile(file);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(told).toEqual({ size: bytes.length, sha256 });
});
