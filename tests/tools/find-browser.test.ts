import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

import {
  findBrowsers,
  findTestBrowsers,
} from "../../src/tools/find-browser.ts";

it("finds the browser that is named before one on the PATH", async () => {
  const folder = await mkdtemp(join(tmpdir(), "browser-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const named = join(folder, "my-own");
  const onPath = join(folder, "chromium");
  await writeFile(named, "");
  await writeFile(onPath, "");
  const found = findBrowsers({ PATH: folder, CHROMIUM_PATH: named });
  expect(found.slice(0, 2)).toEqual([named, onPath]);
});

it("passes over a named browser that is not there", () => {
  expect(findBrowsers({ CHROMIUM_PATH: "/no/such/browser" })).not.toContain(
    "/no/such/browser",
  );
});

it("tests take one without a window before others, but not before one that is named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "browser-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [named, small, whole] = [
    "my-own",
    "chromium-headless-shell",
    "chromium",
  ].map((name) => join(folder, name));
  for (const path of [named, small, whole]) await writeFile(path ?? "", "");
  expect(findTestBrowsers({ PATH: folder }).slice(0, 2)).toEqual([
    small,
    whole,
  ]);
  expect(findBrowsers({ PATH: folder })[0]).toBe(whole);
  expect(findTestBrowsers({ PATH: folder, CHROMIUM_PATH: named })[0]).toBe(
    named,
  );
});
