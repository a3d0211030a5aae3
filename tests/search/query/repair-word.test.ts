import { describe, expect, it } from "vitest";

import {
  likelySpellings,
  repairWord,
} from "../../../src/search/query/repair-word.ts";

const known = new Set(["voucher", "laborator", "model", "migrat", "comput"]);

describe("repairWord", () => {
  it.each([
    ["vouchr", "voucher"],
    ["vuocher", "voucher"],
    ["vouchher", "voucher"],
    ["labratori", "laborator"],
    ["modl", "model"],
    ["copmut", "comput"],
  ])("takes %s for %s", (word, meant) => {
    expect(repairWord(word, known)).toBe(meant);
  });

  it.each([
    ["immigrat", "begins with another letter"],
    ["vat", "is too short"],
    ["mohair", "is too far"],
  ])("leaves %s, which %s", (word) => {
    expect(repairWord(word, known)).toBeUndefined();
  });
});

describe("likelySpellings", () => {
  it.each([
    ["confrence", "conference"],
    ["acommodation", "accommodation"],
    ["hackahton", "hackathon"],
    ["hackatthon", "hackathon"],
    ["incubater", "incubator"],
  ])("of %s hold %s", (word, meant) => {
    expect(likelySpellings(word)).toContain(meant);
  });
});
