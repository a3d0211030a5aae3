import { expect, it } from "vitest";

import en from "../../content/ui/en.json" with { type: "json" };
import { listedFiles } from "../../src/exports/listed-files.ts";
import { siteFiles } from "../../src/exports/site-files.ts";
import { ENGINE_TEXTS } from "./engine/engine-texts.ts";
import { policies, policy, shared } from "../content/real-content.ts";

const files = siteFiles(
  { policies, shared },
  { origin: "", base: "/" },
  ENGINE_TEXTS,
);
const listed = listedFiles(
  files,
  policies.map(({ id }) => id),
);

it("lists every file once, or counts it among those of its kind", () => {
  const kinds = listed.flatMap((group) => group.files);
  expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(files.length);
  expect(new Set(kinds.map(({ path }) => path)).size).toBe(kinds.length);
});

it("says of every kind what it is", () => {
  const kinds = listed.flatMap((group) => group.files.map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(en.data.of).sort());
});

it("shows whole lines of each file, so that no limit is cut off", () => {
  for (const { path, preview } of listed.flatMap((group) => group.files)) {
    const text = files.find((file) => file.path === path)?.text ?? "";
    expect(text.startsWith(preview), path).toBe(true);
    expect(["", "\n", "\r"], path).toContain(text.charAt(preview.length));
  }
});

it("keeps the files of a policy under it", () => {
  const own = listed.find((group) => group.policy === policy.id);
  expect(own?.files.every(({ path }) => path.startsWith(policy.id))).toBe(true);
});
