import { WasmReader, writeNumber } from "./wasm-reader.ts";

/** The parts of a WebAssembly file, by their number. */
export const SECTION = {
  custom: 0,
  imports: 2,
  exports: 7,
  start: 8,
  elements: 9,
  code: 10,
  data: 11,
} as const;
const HEADER = 8;

export type Sections = ReadonlyMap<number, Uint8Array>;

/** The file's parts in their order, without those for tools. */
export function readSections(file: Uint8Array): Sections {
  const reader = new WasmReader(file, HEADER);
  const sections = new Map<number, Uint8Array>();
  while (!reader.done) {
    const [id, body] = [reader.byte(), reader.take(reader.number())];
    if (id !== SECTION.custom) sections.set(id, body);
  }
  return sections;
}

/** The file again; `file` gives its header. */
export function writeSections(
  file: Uint8Array,
  sections: Sections,
): Uint8Array {
  return Uint8Array.from([
    ...file.subarray(0, HEADER),
    ...[...sections].flatMap(([id, body]) => [id, ...withLength(body)]),
  ]);
}

export function sectionReader(sections: Sections, id: number): WasmReader {
  return new WasmReader(sections.get(id) ?? Uint8Array.of(0));
}

export function writeList(entries: readonly ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from([
    ...writeNumber(entries.length),
    ...entries.flatMap((entry) => Array.from(entry)),
  ]);
}

export function withLength(bytes: ArrayLike<number>): readonly number[] {
  return [...writeNumber(bytes.length), ...Array.from(bytes)];
}

export interface Placed {
  /** Where in the memory, or in the table, it begins. */
  readonly place: number;
}

/**
 * The constant place that stands before a list.
 * @throws Error where it is not one constant in the first memory or table
 */
export function readPlace(reader: WasmReader): number {
  const [kind, constant, place, end] = [
    reader.number(),
    reader.byte(),
    reader.number(),
    reader.byte(),
  ];
  if (kind !== 0 || constant !== 0x41 || end !== 0x0b)
    throw new Error("A place that is no constant");
  return place;
}
