import { gunzipSync } from "node:zlib";
import { close, createIndex } from "pagefind";
import { afterAll, describe, expect, it } from "vitest";

import { slimWasm } from "../../src/build/slim-wasm.ts";
import { openPagefind } from "../../src/islands/search/pagefind-index.ts";
import { files, openSearch, searchDataOf } from "./real-search.ts";

/** Pagefind's program as it comes. */
async function ownProgram(): Promise<Uint8Array<ArrayBuffer>> {
  const { index } = await createIndex();
  await index?.addHTMLFile({ url: "/", content: "<html lang=und>a</html>" });
  const made = await index?.getFiles();
  const file = made?.files.find(({ path }) => path === "wasm.unknown.pagefind");
  if (!file) throw new Error("Pagefind wrote no program");
  const signature = "pagefind_dcd".length;
  return new Uint8Array(gunzipSync(file.content).subarray(signature));
}

const original = await ownProgram();
const KEPT = new Set(["memory", "search"]);
afterAll(async () => {
  await close();
});

describe("the slim program", () => {
  it("answers as the whole one does, whatever is asked", async () => {
    const { corpus } = await openSearch("zh");
    const { program: published, meta } = searchDataOf("zh").index;
    const open = (program: string) =>
      openPagefind({ program, meta }, (name) => {
        const file = files.get(name);
        if (file) return Promise.resolve(new Uint8Array(gunzipSync(file)));
        return Promise.resolve(original);
      });
    const [whole, slim] = [await open("as it comes"), await open(published)];
    const words = [...corpus.texts.words.keys()];
    const asked = [
      ...words.map((word) => [word]),
      ...words.map((word, at) => [word, words[at + 1] ?? word]),
      ...corpus.texts.sentences
        .flat()
        .map((sentence) => sentence.words.trim().split(" ")),
    ];
    expect(asked.length).toBeGreaterThan(1000);
    let found = 0;
    for (const [at, query] of asked.entries()) {
      const answer = await whole.search(query, at % 2 === 0);
      expect(await slim.search(query, at % 2 === 0)).toEqual(answer);
      found += answer.length;
    }
    expect(found).toBeGreaterThan(asked.length);
  });

  it("is smaller by a tenth, and still a program", () => {
    const slim = slimWasm(original, KEPT);
    expect(slim.length).toBeLessThan(original.length * 0.9);
    const module = new WebAssembly.Module(new Uint8Array(slim));
    const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
    expect(new Set(exported)).toEqual(KEPT);
  });

  it("is not made of what it does not understand", () => {
    expect(() => slimWasm(original.slice(0, 5000), KEPT)).toThrow();
  });
});
