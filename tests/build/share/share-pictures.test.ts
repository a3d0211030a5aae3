import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { writeSharePictures } from "../../../src/build/share/share-pictures.ts";
import type { Content } from "../../../src/domain/policy/content.ts";
import { PICTURE_SIZE } from "../../../src/i18n/share-picture.ts";
import { policy, ROOT, shared } from "../../content/real-content.ts";

/** A policy of two measures: drawing all takes seconds. */
function contentNamed(name: string): Content {
  const [first, second] = policy.measures;
  if (!first || !second) throw new Error("There are no two measures.");
  const renamed = { ...second, name: { ...second.name, en: name } };
  return { shared, policies: [{ ...policy, measures: [first, renamed] }] };
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "share-pictures-"));
});
afterAll(() => rm(folder, { recursive: true }));

const places = (dist: string, cache: string) => ({
  root: ROOT,
  dist: join(folder, dist),
  cache: pathToFileURL(join(folder, cache)),
});

/** Every picture by its path below the site. */
function picturesIn(dist: string): ReadonlyMap<string, Buffer> {
  const cwd = join(folder, dist);
  const names = globSync("**/*.png", { cwd }).sort();
  return new Map(names.map((name) => [name, readFileSync(join(cwd, name))]));
}

/** The same told apart by few digits: a difference is then shown at once. */
function hashesIn(dist: string): readonly string[] {
  return [...picturesIn(dist)].map(
    ([name, bytes]) =>
      `${name} ${createHash("sha256").update(bytes).digest("hex")}`,
  );
}

const kept = (cache: string) =>
  globSync("share-pictures/*", { cwd: join(folder, cache) }).length;

const SIGNATURE = "89504e470d0a1a0a";

describe("share pictures", () => {
  it("are made once: a build that changes nothing makes none", async () => {
    const content = contentNamed("Vouchers");
    const first = await writeSharePictures(content, places("one", "cache"));
    expect(first).toBe("share pictures: 6 made, 0 kept");
    const again = await writeSharePictures(content, places("two", "cache"));
    expect(again).toBe("share pictures: 0 made, 6 kept");
    expect(hashesIn("two")).toEqual(hashesIn("one"));
  });

  it("are PNG files of the size that is said of them", () => {
    const pictures = picturesIn("one");
    expect(pictures.size).toBe(6);
    for (const bytes of pictures.values()) {
      expect(bytes.toString("hex", 0, 8)).toBe(SIGNATURE);
      expect(bytes.toString("latin1", 12, 16)).toBe("IHDR");
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect({ width, height }).toEqual(PICTURE_SIZE);
      expect(bytes.toString("latin1").endsWith("IEND\xaeB`\x82")).toBe(true);
      // The least that any chat takes.
      expect(bytes.length).toBeLessThan(300 * 1024);
    }
  });

  it("are the same bytes whoever makes them", async () => {
    await writeSharePictures(
      contentNamed("Vouchers"),
      places("three", "other"),
    );
    expect(hashesIn("three")).toEqual(hashesIn("one"));
  });

  it("are made anew where what they say has changed, and the old one goes", async () => {
    const content = contentNamed("Coupons");
    const said = await writeSharePictures(content, places("four", "cache"));
    // Its name stands on its picture in either language.
    expect(said).toBe("share pictures: 2 made, 4 kept");
    expect(kept("cache")).toBe(6);
    const before = picturesIn("one");
    const changed = [...picturesIn("four")].filter(
      ([name, bytes]) => !before.get(name)?.equals(bytes),
    );
    expect(changed.map(([name]) => name.replaceAll("\\", "/"))).toEqual([
      `en/${policy.id}/m02/card.png`,
      `zh/${policy.id}/m02/card.png`,
    ]);
  });

  it("are not kept by half: what a stopped build left is not taken", async () => {
    await writeFile(join(folder, "cache/share-pictures/half.png.part"), "x");
    await writeSharePictures(contentNamed("Coupons"), places("five", "cache"));
    expect(kept("cache")).toBe(6);
  });
});
