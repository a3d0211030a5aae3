import { describe, expect, it } from "vitest";

import { findTerms } from "../../../src/domain/glossary/find-terms.ts";

const TERMS = [
  { id: "model", zh: "模型" },
  { id: "large-model", zh: "大模型" },
  { id: "training", zh: "大模型训练" },
  { id: undefined, zh: "模型局" },
];

function words(text: string) {
  return findTerms(text, TERMS).map(({ id, start, end }) => [
    id,
    text.slice(start, end),
  ]);
}

describe("the terms of a sentence", () => {
  it("are given in its own order, each time they stand in it", () => {
    expect(words("模型、大模型和模型")).toEqual([
      ["model", "模型"],
      ["large-model", "大模型"],
      ["model", "模型"],
    ]);
  });

  it("are not found again within a longer term", () => {
    expect(words("开展大模型训练")).toEqual([["training", "大模型训练"]]);
  });

  it("are not found within words that only hide them", () => {
    expect(words("市模型局的模型")).toEqual([["model", "模型"]]);
  });

  it("are none where none stands", () => {
    expect(words("算力")).toEqual([]);
  });
});
