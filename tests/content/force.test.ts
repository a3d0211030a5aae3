import { describe, expect, it } from "vitest";

import { sentences } from "./real-content.ts";

const body = sentences.filter(({ id }) => /^(?:m\d+|p|sup)-s\d+$/.test(id));

describe("the force of a sentence", () => {
  it.each(body)(
    "of $id is given, with words that stand in it",
    ({ zh, force }) => {
      expect(force).toBeDefined();
      expect(zh).toContain(force?.says ?? " ");
    },
  );

  it.each(body.filter(({ force }) => force?.is === "may-give"))(
    "of $id is 可 in the Chinese and may in the English",
    ({ force, en }) => {
      expect(force?.says).toContain("可");
      expect(en).toMatch(/\bmay\b/);
    },
  );

  it.each(body.filter(({ force }) => force?.is === "encourages"))(
    "of $id is 鼓励 in the Chinese and encourage in the English",
    ({ force, en }) => {
      expect(force?.says).toContain("鼓励");
      expect(en).toMatch(/\bencourage/i);
    },
  );

  it.each(
    body.filter(({ zh }) => /(?:^|,)可按|,可(?:提高|根据)|可给予/.test(zh)),
  )(
    "of $id, which gives with 可, is not that of one that gives",
    ({ force }) => {
      expect(force?.is).not.toBe("gives");
    },
  );
});
