import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { readRegister } from "../../../src/model/release/read-register.ts";
import { withRelease } from "../../../src/model/release/write-register.ts";
import { breakContent, POLICY, ROOT } from "../break-content.ts";

const LOCK = `${POLICY}/published.lock`;
const text = readFileSync(join(ROOT, LOCK), "utf8");

it("reads what is written, release by release", async () => {
  const { register, problems } = await readRegister(ROOT, POLICY);
  expect(problems).toEqual([]);
  expect(register[0]).toEqual({
    id: "n-headline",
    part: "sentence",
    hash: "72476c8bc4711c3d",
    release: "1.0.0",
  });
  const [first] = Object.values(
    Object.groupBy(register, ({ release }) => release),
  );
  expect(text.startsWith(withRelease(undefined, first ?? []))).toBe(true);
});

it("adds a release below the others, and nothing without a change", () => {
  const added = [
    { id: "m02", part: "summary.en", hash: "-", release: "1.1.0" },
  ];
  expect(withRelease(text, added)).toBe(
    `${text}release 1.1.0\nm02 summary.en -\n`,
  );
  expect(withRelease(text, [])).toBe(text);
});

it("is empty for a policy that was never published", async () => {
  const read = await readRegister(ROOT, "content/policies/none");
  expect(read).toEqual({ register: [], problems: [] });
});

it.each(["<<<<<<< HEAD", "m02-s2 sentence 1234", "m02-s2 1926ce46bdb8e743"])(
  "tells of the line %s, which is none",
  async (line) => {
    const { problems } = await breakContent({
      file: LOCK,
      text: `${text}${line}\n`,
    });
    expect(problems).toMatchObject([
      { file: LOCK, line: text.split("\n").length, found: line },
    ]);
  },
);
