import type { IndexFiles } from "../../search/search-data.ts";

/** Gives a file of the index by its name, unpacked. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

export interface PagefindIndex {
  /**
   * The pages that hold all the words, in any place or in this order, with
   * their scores, best first.
   * @param words each one known to the index: Pagefind takes an unknown one
   * for the longest known beginning of it
   */
  search(
    words: readonly string[],
    isPhrase: boolean,
  ): Promise<readonly FoundPage[]>;
}

/** A page's key and its score. */
export type FoundPage = readonly [key: string, score: number];

/** Pagefind's program, as far as it is called here. */
interface Program {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(length: number, align: number): number;
  __wbindgen_free(at: number, length: number, align: number): void;
  init_pagefind(at: number, length: number): number;
  load_index_chunk(index: number, at: number, length: number): number;
  request_indexes(index: number, at: number, length: number): Text;
  search(index: number, ...rest: readonly number[]): Text;
}

/** Where a text lies that the program has written. */
type Text = readonly [at: number, length: number];

/**
 * Opens the index that Pagefind 1.5.2 wrote. Its own script does the same and
 * much that is not used here (it cuts words, merges indexes, makes excerpts,
 * runs a worker), at eight times the bytes; a test holds this to that version.
 */
export async function openPagefind(
  { program: file, meta }: IndexFiles,
  readFile: ReadFile,
): Promise<PagefindIndex> {
  const program = await startProgram(await readFile(file));
  const bytes = Uint8Array.from(meta, (each) => each.charCodeAt(0));
  let index = program.init_pagefind(...give(program, bytes));
  const chunks = new Map<string, Promise<void>>();
  const loadChunk = async (name: string) => {
    const chunk = await readFile(`index/${name}.pf_index`);
    index = program.load_index_chunk(index, ...give(program, chunk));
  };
  return {
    async search(words, isPhrase) {
      const query = words.join(" ");
      const wanted = take(
        program,
        program.request_indexes(index, ...giveText(program, query)),
      ) as readonly string[];
      for (const name of wanted.filter(Boolean))
        if (!chunks.has(name)) chunks.set(name, loadChunk(name));
      await Promise.all(chunks.values());
      const text = program.search(
        index,
        ...[query, query, "{}", ""].flatMap((each) => giveText(program, each)),
        Number(isPhrase),
        0,
      );
      const { results } = take(program, text) as Answer;
      return results.map(({ p, s }) => [p, s]);
    },
  };
}

/** Pages with their scores, as the program writes them. */
interface Answer {
  readonly results: readonly { readonly p: string; readonly s: number }[];
}

async function startProgram(code: Uint8Array<ArrayBuffer>): Promise<Program> {
  const imports = {
    __wbindgen_init_externref_table: () => {
      const table = program.__wbindgen_externrefs;
      const offset = table.grow(4);
      table.set(0, undefined);
      for (const [at, value] of [undefined, null, true, false].entries())
        table.set(offset + at, value);
    },
  };
  const { instance } = await WebAssembly.instantiate(code, {
    "./pagefind_web_bg.js": imports,
  });
  const program = instance.exports as unknown as Program;
  program.__wbindgen_start();
  return program;
}

function give(program: Program, bytes: Uint8Array): [number, number] {
  const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(program.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function giveText(program: Program, text: string): [number, number] {
  return give(program, new TextEncoder().encode(text));
}

/** Reads what the program wrote as JSON, and frees it. */
function take(program: Program, [at, length]: Text): unknown {
  const start = at >>> 0;
  const bytes = new Uint8Array(program.memory.buffer, start, length);
  const text = new TextDecoder().decode(bytes);
  program.__wbindgen_free(start, length, 1);
  return JSON.parse(text);
}
