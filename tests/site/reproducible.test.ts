import { globSync, readFileSync, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { buildCopy, type BuiltCopy } from "./build-copy.ts";
import { DIST } from "./built-site.ts";

/** What another machine may have set: nothing of it may reach a page. */
const OTHER = {
  // A day ahead of most.
  TZ: "Pacific/Kiritimati",
  LANG: "tr_TR.UTF-8",
  BASE_URL: "/elsewhere/",
  USER: "somebody",
  SITE_EXTRAS: "",
};

/** Text full of names of styles, none of which any page uses. */
const JUNK = `<!doctype html><title>junk</title>
<div class="grid bg-red-500 underline mt-4 hidden md:flex"><p style="color:red">`;

let copy: BuiltCopy;
beforeAll(async () => {
  copy = await buildCopy(OTHER, (root) =>
    writeFile(join(root, "junk.html"), JUNK),
  );
}, 150_000);
afterAll(() => copy.remove());

describe("another build, in another folder, time zone and environment, with junk beside it", () => {
  it("writes the same files", () => {
    expect(filesOf(DIST).length).toBeGreaterThan(50);
    expect(filesOf(copy.dist)).toEqual(filesOf(DIST));
  });

  it("writes the same bytes", () => {
    const differing = filesOf(DIST).flatMap((file) =>
      describeDifference(
        file,
        readFileSync(join(DIST, file)),
        readFileSync(join(copy.dist, file)),
      ),
    );
    expect(differing).toEqual([]);
  });

  it("says nothing of the folder it was built in", () => {
    const telling = filesOf(copy.dist).filter((file) =>
      readFileSync(join(copy.dist, file)).includes(copy.root),
    );
    expect(telling).toEqual([]);
  });
});

/** Where two versions of a file part, or nothing. */
function describeDifference(
  file: string,
  one: Buffer,
  other: Buffer,
): readonly string[] {
  if (one.equals(other)) return [];
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const [here, there] = [one, other].map((bytes) =>
    bytes.toString("latin1", Math.max(0, at - 20), at + 40),
  );
  return [`${file}: ${here ?? ""} | ${there ?? ""}`];
}

function filesOf(folder: string): readonly string[] {
  return globSync("**/*", { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();
}
