/**
 * Whether the engine has what the calculators and the search are written in:
 * of what came with the floor of the tools this came last.
 */
export const hasTools = "at" in Array.prototype;

/** An empty program with a reference type in it. */
const REFERENCE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5],
  ...[0, 208, 112, 26, 11],
);

/** Whether the engine runs programs like Pagefind's, on a page of this policy. */
export function runsPagefind(): boolean {
  try {
    return new WebAssembly.Module(REFERENCE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
