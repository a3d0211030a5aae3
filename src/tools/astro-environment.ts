const HEAP_LIMIT = "--max-old-space-size=600";

/**
 * The environment that every run of Astro is given: no telemetry, and limits
 * under which a thousand measures build in 1.5 GB. Left alone, the collector
 * waits until the machine is full, and the bundler keeps what it has freed.
 * @param options the NODE_OPTIONS given from outside, which go before these
 */
export function astroEnvironment(options = process.env.NODE_OPTIONS) {
  return {
    ASTRO_TELEMETRY_DISABLED: "1",
    // Of an option given twice, Node takes the last.
    NODE_OPTIONS: options ? `${HEAP_LIMIT} ${options}` : HEAP_LIMIT,
    // The bundler's allocator: milliseconds until freed memory is given back.
    MIMALLOC_PURGE_DELAY: "0",
  } as const;
}
