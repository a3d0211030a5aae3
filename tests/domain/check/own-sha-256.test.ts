import { createHash } from "node:crypto";
import { expect, it } from "vitest";

import { ownSha256 } from "../../../src/domain/check/own-sha-256.ts";

const digest = (bytes: Uint8Array) =>
  createHash("sha256").update(bytes).digest("hex");

it("is the SHA-256 of texts of every length around its blocks", () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from(
      { length },
      (_, at) => (at * 89 + length) % 256,
    );
    expect(ownSha256(bytes), String(length)).toBe(digest(bytes));
  }
});

it("is that of a long text and of Chinese", () => {
  const words = new TextEncoder().encode("最高1000万元。".repeat(2_000));
  expect(ownSha256(words)).toBe(digest(words));
});

it("reads a part of a longer row of bytes alone", () => {
  const part = new TextEncoder().encode("before|text|after").subarray(7, 11);
  expect(ownSha256(part)).toBe(digest(new TextEncoder().encode("text")));
});
