/**
 * The result of an action, or undefined where the browser refuses it or has not
 * got it: storage in a private window, history after too many changes, the
 * clipboard over plain http. What a reader came for goes on without it.
 */
export function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
