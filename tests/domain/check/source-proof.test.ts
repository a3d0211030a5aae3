import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import {
  hashList,
  type PublishedSentence,
  sourceFaults,
} from "../../../src/domain/check/source-proof.ts";

const sha256 = (text: string) =>
  createHash("sha256").update(text).digest("hex");
const sentence = (id: string, paragraph: number, zh: string) => ({
  id,
  paragraph,
  zh,
  zhHash: sha256(zh),
});

const SENTENCES = [
  sentence("t-title", 1, "标题"),
  sentence("m99-s1", 2, "最高5万元。"),
  sentence("m99-s2", 2, "可给予。"),
];
const TEXT = "标题\n最高5万元。可给予。\n";

/** The files as a browser finds them. */
function found(text: string, sentences: readonly PublishedSentence[]) {
  const hashes = sentences.map(({ zh }) => sha256(zh));
  const listed = sentences.map(({ id }, at) => ({
    id,
    zhHash: hashes[at] ?? "",
  }));
  const size = new TextEncoder().encode(text).length;
  return {
    text: { size, sha256: sha256(text) },
    words: text,
    sentences,
    hashes,
    list: sha256(hashList(listed)),
  };
}

const own = found(TEXT, SENTENCES);
const proof = {
  text: own.text,
  sentences: { count: SENTENCES.length, sha256: own.list },
};
const faultsOf = (text: string, sentences: readonly PublishedSentence[]) =>
  sourceFaults(proof, found(text, sentences)).map((fault) =>
    "id" in fault ? `${fault.kind} ${fault.id}` : fault.kind,
  );
const [title, first, second] = SENTENCES;
if (!title || !first || !second) throw new Error("There are three sentences");

describe("the published files of a text", () => {
  it("are equal to those that were proved", () => {
    expect(faultsOf(TEXT, SENTENCES)).toEqual([]);
  });

  it("differ where the text has lost a hedge", () => {
    expect(faultsOf(TEXT.replace("最高", ""), SENTENCES)).toEqual([
      "text",
      "order",
    ]);
  });

  it("name the sentence whose words are not those of its hash", () => {
    const changed = { ...second, zh: "应给予。" };
    expect(faultsOf(TEXT, [title, first, changed])).toEqual([
      "sentence m99-s2",
      "list",
      "order",
    ]);
  });

  it("differ where a sentence was changed together with its hash", () => {
    const changed = sentence("m99-s2", 2, "应给予。");
    expect(faultsOf(TEXT, [title, first, changed])).toEqual(["list", "order"]);
  });

  it("differ where a sentence is left out", () => {
    expect(faultsOf(TEXT, [title, first])).toEqual(["count", "list", "order"]);
  });

  it("differ where sentences change places, also by their lines", () => {
    expect(faultsOf(TEXT, [title, second, first])).toEqual(["list", "order"]);
    const moved = { ...second, paragraph: 3 };
    expect(faultsOf(TEXT, [title, first, moved])).toEqual(["order"]);
  });

  it("may end without a line feed", () => {
    const bare = found(TEXT.trimEnd(), SENTENCES);
    expect(sourceFaults({ ...proof, text: bare.text }, bare)).toEqual([]);
  });
});
