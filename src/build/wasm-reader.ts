/** Reads the numbers and lists that a WebAssembly file is made of. */
export class WasmReader {
  at: number;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  byte(): number {
    const value = this.bytes[this.at];
    if (value === undefined) throw new Error("The file ends too early");
    this.at += 1;
    return value;
  }

  /** A number of any length in LEB128, without its sign. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  take(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.bytes.subarray(start, this.at);
  }

  /** As many entries as the number before them says. */
  list<Entry>(read: () => Entry): readonly Entry[] {
    return Array.from({ length: this.number() }, read);
  }
}

/** A number without a sign in LEB128. */
export function writeNumber(value: number): readonly number[] {
  return value < 128
    ? [value]
    : [(value % 128) + 128, ...writeNumber(Math.floor(value / 128))];
}
