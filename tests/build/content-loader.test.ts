import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

import {
  contentLoader,
  contentPlugin,
} from "../../src/build/content-loader.ts";
import { createContentReader } from "../../src/model/read/content-reader.ts";
import { inCopy, VOUCHERS } from "../model/break-content.ts";
import { loadInto, type StoredEntry } from "./load-into.ts";

const policies = contentLoader("policies", (content) =>
  content.policies.map((policy) => ({ id: policy.id, data: { ...policy } })),
);

it("stores anew what has changed in the files, and nothing else", async () => {
  await inSite(async ({ load, change }) => {
    expect(await load()).toEqual(["sz-ai-2024"]);
    expect(await load()).toEqual([]);
    await change("en: of the service contract amount", "en: of what is paid");
    expect(await load()).toEqual(["sz-ai-2024"]);
    await change("kind: cost-share", "kind: cost-share # as before");
    expect(await load()).toEqual([]);
  });
});

it("keeps what was stored last while the content has a mistake", async () => {
  await inSite(async ({ load, change, stored }) => {
    await load();
    const before = [...stored];
    await change("value: 50%", "value: 55%");
    expect(await load()).toEqual([]);
    expect([...stored]).toEqual(before);
  });
});

it("stores nothing when there was a mistake from the start", async () => {
  await inSite(async ({ load, change }) => {
    await change("value: 50%", "value: 55%");
    expect(await load()).toEqual([]);
  });
});

it("cannot do without the build's own reader", async () => {
  await expect(loadInto(new Map(), policies, [])).rejects.toThrow("plugin");
});

interface Site {
  readonly stored: ReadonlyMap<string, StoredEntry>;
  readonly load: () => Promise<readonly string[]>;
  /** Writes other words into a measure. */
  readonly change: (from: string, to: string) => Promise<void>;
}

async function inSite(use: (site: Site) => Promise<void>): Promise<void> {
  await inCopy(async (root) => {
    const stored = new Map<string, StoredEntry>();
    const reader = createContentReader(() => root);
    const file = join(root, VOUCHERS);
    await use({
      stored,
      load: () => loadInto(stored, policies, [contentPlugin(reader)]),
      async change(from, to) {
        const text = await readFile(file, "utf8");
        if (!text.includes(from)) throw new Error(`${VOUCHERS} has no ${from}`);
        await writeFile(file, text.replace(from, to));
        reader.forget();
      },
    });
  });
}
