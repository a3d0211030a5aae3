import { expect, it } from "vitest";

import { translationHash } from "../../src/model/translation/translation-hash.ts";
import { sentences } from "./real-content.ts";

it.each(sentences)(
  "the English of $id was confirmed against this Chinese",
  ({ zh, translation }) => {
    expect(translation.of).toBe(translationHash(zh));
    expect(translation.kind).not.toBe("machine");
  },
);

it.each(sentences)(
  "the English of $id has no Chinese and no half-translated marks",
  ({ en }) => {
    expect(en).not.toMatch(/\p{Script=Han}|[，。；：（）、《》〔〕]/u);
    expect(en).not.toMatch(/ {2}|\s$|^\s| [,.;]/);
  },
);

it.each(sentences)(
  "the quotation marks of $id pair up in both languages",
  ({ zh, en }) => {
    for (const text of [zh, en])
      expect(text.match(/“/g)?.length ?? 0).toBe(text.match(/”/g)?.length ?? 0);
  },
);
