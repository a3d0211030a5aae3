import zopfli from "@gfx/zopfli";

/** More rounds gain a few bytes and cost seconds. */
const ROUNDS = 15;

/** A file as gzip, as small as gzip can be; the same bytes at every run. */
export function packFile(bytes: Uint8Array): Promise<Uint8Array> {
  return zopfli.gzipAsync(bytes, { numiterations: ROUNDS });
}
