/** More rounds gain a few bytes and cost seconds. */
const ROUNDS = 15;

/** A file as gzip, as small as gzip can be; the same bytes at every run. */
export async function packFile(bytes: Uint8Array): Promise<Uint8Array> {
  const { default: zopfli } = await (loading ??= loadQuietly());
  return zopfli.gzipAsync(bytes, { numiterations: ROUNDS });
}

let loading: ReturnType<typeof loadQuietly> | undefined;

/** The packer would otherwise answer for every error of the process. */
async function loadQuietly() {
  const events = ["uncaughtException", "unhandledRejection"] as const;
  const before = new Map(
    events.map((event) => [event, new Set(process.rawListeners(event))]),
  );
  const zopfli = await import("@gfx/zopfli");
  for (const [event, known] of before)
    for (const listener of process.rawListeners(event))
      if (!known.has(listener))
        process.removeListener(event, listener as () => void);
  return zopfli;
}
