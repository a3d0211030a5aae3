/** A version as its maker numbers it: 13.1. */
type Version = readonly [major: number, minor: number];

/** The oldest engines that something works in. */
export interface EngineFloor {
  readonly chrome: Version;
  readonly firefox: Version;
  readonly safari: Version;
}

/**
 * The oldest engines of each part. Below its floor a part says in a sentence
 * that it is missing; below the first, nothing is promised.
 */
export const ENGINE_FLOORS = {
  /** Every text can be read, in the reader's colours, and linked to. */
  reading: { chrome: [80, 0], firefox: [78, 0], safari: [13, 1] },
  /** The calculators, and what the search answers by itself. */
  tools: { chrome: [92, 0], firefox: [102, 0], safari: [15, 4] },
  /**
   * The search in the full text. Its program needs reference types, and the
   * pages' policy says `wasm-unsafe-eval`, which Chrome 96 and Safari 15 do
   * not know yet.
   */
  search: { chrome: [97, 0], firefox: [102, 0], safari: [16, 0] },
} as const satisfies Record<string, EngineFloor>;

/** Of the floors, the oldest first. */
export type FloorName = keyof typeof ENGINE_FLOORS;

/**
 * A floor as it is said to readers, a version an engine.
 * @example namedVersions(ENGINE_FLOORS.reading) // { chrome: "80", firefox: "78", safari: "13.1" }
 */
export function namedVersions(
  floor: EngineFloor,
): Record<keyof EngineFloor, string> {
  const name = ([major, minor]: Version) =>
    minor > 0 ? `${String(major)}.${String(minor)}` : String(major);
  return {
    chrome: name(floor.chrome),
    firefox: name(floor.firefox),
    safari: name(floor.safari),
  };
}

/**
 * A floor as the bundler takes it, for scripts and styles.
 * @example bundlerTargets(ENGINE_FLOORS.reading) // ["chrome80", "firefox78", "safari13.1"]
 */
export function bundlerTargets(floor: EngineFloor): string[] {
  return Object.entries(namedVersions(floor)).map(
    ([engine, version]) => engine + version,
  );
}
