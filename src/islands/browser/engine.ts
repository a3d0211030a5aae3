/**
 * True if the engine has the features that the calculators and the search need:
 * the youngest of those features stands for all.
 */
export const hasTools = "at" in Array.prototype;

/** An empty program with a reference type in it. */
const REFERENCE = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 7, 1, 5],
  ...[0, 208, 112, 26, 11],
);

/** True if the engine runs programs like Pagefind's under the page's security policy. */
export function runsPagefind(): boolean {
  try {
    return new WebAssembly.Module(REFERENCE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}
