import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

import { builtPlaces } from "../../src/build/built-places.ts";
import {
  checkAnchors,
  missingAnchors,
  readAnchorLocks,
} from "../../src/build/published-anchors.ts";
import { runCommand } from "../../src/tools/run-command.ts";
import { DIST, idsByPage, readPages, ROOT } from "./built-site.ts";
import { content } from "./site-content.ts";

const locks = await readAnchorLocks(ROOT);
const pages = readPages();

describe("the lists of published anchors", () => {
  it("hold every page and every sentence of the built site", async () => {
    const listed = new Set(
      locks.flatMap(({ folder, places }) =>
        places.map((place) => folder + place.slice(1)),
      ),
    );
    const built = await builtPlaces(DIST);
    const fresh = built.filter((place) => !listed.has(place));
    expect(fresh, "npm run anchors publishes them").toEqual([]);
  });

  it("know every sentence of every measure", () => {
    for (const policy of content.policies) {
      const lock = locks.find(({ folder }) => folder === `${policy.id}/`);
      const expected = policy.measures.flatMap(({ id, sentences }) => [
        `/${id}/`,
        ...sentences.map((sentence) => `/${id}/#${sentence.id}`),
      ]);
      expect(lock?.places).toEqual(expect.arrayContaining(expected));
    }
  });

  it("name each place once", () => {
    for (const { file, places } of locks)
      expect(new Set(places).size, file).toBe(places.length);
  });

  it("are all there in the built site, in both languages", async () => {
    expect(await missingAnchors(ROOT, idsByPage(pages))).toEqual([]);
  });

  it.runIf(existsSync(join(ROOT, ".git")))("never lost a line", () => {
    const history = execFileSync(
      "git",
      ["log", "--patch", "--unified=0", "--format=", "--", "*anchors.lock"],
      { cwd: ROOT, encoding: "utf8", maxBuffer: 100_000_000 },
    );
    const now = new Set(locks.flatMap(({ places }) => places));
    const lost = history
      .split("\n")
      .filter((line) => line.startsWith("-/"))
      .map((line) => line.slice(1))
      .filter((place) => !now.has(place));
    expect(lost).toEqual([]);
  });
});

describe("a site that lost", () => {
  const [policy] = content.policies;
  const [measure] = policy?.measures ?? [];
  const sentence = measure?.sentences.at(-1)?.id ?? "none";
  const folder = `en/${policy?.id ?? "none"}/${measure?.id ?? "none"}`;
  const page = `${folder}/index.html`;

  it("nothing is well", async () => {
    const ids = idsByPage(pages);
    await expect(checkAnchors(ROOT, ids)).resolves.toBeUndefined();
  });

  it("an anchor fails the build, which names the link", async () => {
    const ids = idsByPage(pages);
    ids.get(page)?.delete(sentence);
    const link = `/${folder}/#${sentence}`;
    expect(await missingAnchors(ROOT, ids)).toEqual([link]);
    await expect(checkAnchors(ROOT, ids)).rejects.toThrow(link);
  });

  it("a page fails the build, with all its anchors", async () => {
    const ids = idsByPage(pages);
    ids.delete(page);
    const missing = await missingAnchors(ROOT, ids);
    expect(missing).toContain(`/${folder}/`);
    expect(missing).toContain(`/${folder}/#${sentence}`);
    await expect(checkAnchors(ROOT, ids)).rejects.toThrow(`/${folder}/`);
  });
});

describe("npm run anchors", () => {
  const copy = mkdtempSync(join(tmpdir(), "anchors-"));
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it("adds what is new and takes nothing away", async () => {
    cpSync(join(DIST, "zh"), join(copy, "dist/zh"), { recursive: true });
    for (const { file, places } of locks) {
      cpSync(join(ROOT, file), join(copy, file));
      const rest = places.filter((place) => !place.includes("-s1"));
      writeFileSync(join(copy, file), `${["/gone/", ...rest].join("\n")}\n`);
    }
    const end = await runCommand(
      [process.execPath, join(ROOT, "src/tools/anchors.ts")],
      { cwd: copy },
    );
    expect(end.output).toMatch(/[1-9]\d* new/);
    for (const [at, { places }] of (await readAnchorLocks(copy)).entries()) {
      expect(places[0]).toBe("/gone/");
      expect(places.slice(1).sort()).toEqual(
        [...(locks[at]?.places ?? [])].sort(),
      );
    }
  });

  it("needs a built site", async () => {
    rmSync(join(copy, "dist"), { recursive: true, force: true });
    const end = await runCommand(
      [process.execPath, join(ROOT, "src/tools/anchors.ts")],
      { cwd: copy },
    );
    expect(end.code).toBe(1);
    expect(end.output).toContain("npm run build");
  });
});
