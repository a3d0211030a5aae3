import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

import { createContentReader } from "../../../src/model/read/content-reader.ts";
import { readContent } from "../../../src/model/read/read-content.ts";
import { ROOT, VOUCHERS } from "../break-content.ts";

it("is shown while it is edited, though what was published is otherwise", async () => {
  const root = await mkdtemp(join(tmpdir(), "edited-"));
  try {
    await cp(join(ROOT, "content"), join(root, "content"), { recursive: true });
    const text = await readFile(join(root, VOUCHERS), "utf8");
    const edited = text.replace(
      "资助租用智能算力训练",
      "资助租用智能算力来训练",
    );
    expect(edited).not.toBe(text);
    await writeFile(join(root, VOUCHERS), edited);
    const shown = await createContentReader(() => root).read();
    expect(shown.ok).toBe(true);
    const checked = await readContent(root);
    expect(
      checked.ok ? [] : checked.problems.map(({ field }) => field),
    ).toEqual(["summary.zh"]);
  } finally {
    await rm(root, { recursive: true });
  }
});
