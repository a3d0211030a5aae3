/**
 * A short name for a text, another for another (FNV-1a, 32 bits): to tell
 * versions of a file apart, not to guard anything.
 */
export function fingerprint(text: string): string {
  return fingerprintNumber(text).toString(36);
}

/** The same as a number, below 2 to the 32. */
export function fingerprintNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
