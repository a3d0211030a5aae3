import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import type { RecordOf } from "../../src/exports/record-schemas.ts";
import { SITE_ARCHIVE } from "../../src/i18n/data-page.ts";
import { ARCHIVE_PATH, LIST_PATH } from "../../src/exports/list-archive.ts";
import { DIST } from "./built-site.ts";
import { readArchive } from "./read-archive.ts";

let packed: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  packed = await readArchive(join(DIST, ARCHIVE_PATH));
});

describe("the archive of the site", () => {
  it("has every file of the site but itself", () => {
    const built = globSync("**/*", { cwd: DIST })
      .filter((name) => statSync(join(DIST, name)).isFile())
      .map((name) => name.replaceAll("\\", "/"));
    const others = built.filter((name) => name !== ARCHIVE_PATH);
    expect([...packed.keys()].sort()).toEqual(others.sort());
  });

  it("has each byte for byte, but for the list that names the archive", () => {
    const differing = [...packed]
      .filter(([name, bytes]) => !bytes.equals(readFileSync(join(DIST, name))))
      .map(([name]) => name);
    expect(differing).toEqual([LIST_PATH]);
  });

  it("has that list as it is without the archive", () => {
    const list = JSON.parse(
      readFileSync(join(DIST, LIST_PATH), "utf8"),
    ) as RecordOf<"index">;
    const inside = JSON.parse(
      packed.get(LIST_PATH)?.toString("utf8") ?? "",
    ) as RecordOf<"index">;
    expect(list.files.filter(({ path }) => path === SITE_ARCHIVE)).toHaveLength(
      1,
    );
    const others = list.files.filter(({ path }) => path !== SITE_ARCHIVE);
    expect(inside).toEqual({ ...list, files: others });
  });
});
