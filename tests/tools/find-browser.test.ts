import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

import {
  findBrowsers,
  findWithoutWindow,
  namesBrowser,
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

it("finds one without a window beside the others, and knows when one is named", async () => {
  const folder = await mkdtemp(join(tmpdir(), "browser-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const small = join(folder, "chromium-headless-shell");
  await writeFile(small, "");
  expect(findWithoutWindow({ PATH: folder })).toEqual([small]);
  expect(findBrowsers({ PATH: folder })).not.toContain(small);
  expect(namesBrowser({ PATH: folder })).toBe(false);
  expect(namesBrowser({ CHROMIUM_PATH: small })).toBe(true);
});
