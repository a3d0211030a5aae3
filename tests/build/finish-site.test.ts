import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Parser } from "parse5";
import { afterAll, beforeAll, expect, it, vi } from "vitest";

import { finishPage } from "../../src/build/finish-page.ts";
import { type FinishedSite, finishSite } from "../../src/build/finish-site.ts";
import { filesReadBy } from "./files-read-by.ts";

const START = '<!doctype html><html lang="en"><head><meta charset="utf-8">';
const LINKS =
  '<link rel="canonical" href="https://example.org/en/"><link rel="alternate" hreflang="zh-CN" href="https://example.org/zh/">';
const PAGES = {
  "404.html": `${START}<title>None</title><p id="none">x`,
  "en/index.html": `${START}${LINKS}<style>a{color:red}</style><script>run()</script>
<main id="main"><p id="s1" title='<style'>a { b } up to RMB 2 million</p></main>`,
  "zh/index.html": `${START}<p id="s1">最高200万元</p>`,
} as const;

let dist: string;
let reads: readonly string[];
let parses: readonly string[];
let finished: FinishedSite;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), "finish-site-"));
  for (const [name, html] of Object.entries(PAGES)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), html);
  }
  const parse = vi.spyOn(Parser, "parse");
  reads = await filesReadBy(async () => {
    finished = await finishSite(dist);
  });
  parses = parse.mock.calls.map(([html]) => html);
  parse.mockRestore();
});
afterAll(async () => {
  await rm(dist, { recursive: true });
});

it("reads and parses every page once", () => {
  const files = Object.keys(PAGES).map((name) => join(dist, name));
  expect(reads).toEqual(files);
  expect(parses).toEqual(Object.values(PAGES));
});

it("adds its policy to a page, and changes nothing else", async () => {
  const [, seal = ""] = finished.seals;
  expect(await readFile(join(dist, "en/index.html"), "utf8")).toBe(
    `${START}<meta http-equiv="Content-Security-Policy" content="${seal}">${LINKS}<style>a{color:red}</style><script>run()</script>
<main id="main"><p id="s1" title='<style'>a { b } up to RMB 2 million</p></main>`,
  );
});

it("leaves a page as it is that has its policy already", async () => {
  const once = await readFile(join(dist, "en/index.html"), "utf8");
  const { html, seal } = finishPage(once);
  expect(html).toBe(once);
  expect(seal).toBe(finished.seals[1]);
  // A policy that is another's is no policy of its own.
  const changed = once.replace("run()", "go()");
  expect(finishPage(changed).html).not.toBe(changed);
});

it("allows each page its own scripts and styles", () => {
  const [, seal] = finished.seals;
  expect(seal).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='; style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='; img-src",
  );
});

it("tells the ids on each page", () => {
  expect(finished.ids).toEqual(
    new Map([
      ["404.html", new Set(["none"])],
      ["en/index.html", new Set(["main", "s1"])],
      ["zh/index.html", new Set(["s1"])],
    ]),
  );
});

it("tells where each page that names itself is found", () => {
  expect(finished.addresses).toEqual([
    {
      canonical: "https://example.org/en/",
      alternates: [{ hreflang: "zh-CN", href: "https://example.org/zh/" }],
    },
  ]);
});
