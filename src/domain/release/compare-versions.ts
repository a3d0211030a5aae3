// Shipped to the browser.

/**
 * Orders versions, the older first.
 * @returns below, above or at zero, as a sort wants it; NaN for what is none
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version.split(".").map((part) => parseInt(part, 10)),
  );
  const apart = left?.map((part, at) => part - (right?.[at] ?? NaN)) ?? [];
  return apart.find((difference) => difference !== 0) ?? 0;
}

/** True of a release before another. */
export function isOlder(release: string, than: string): boolean {
  return compareVersions(release, than) < 0;
}
