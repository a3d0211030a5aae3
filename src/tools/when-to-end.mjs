/** Milliseconds between two looks for the process that started this. */
const WATCH_MS = 500;

/**
 * Calls `end` when this process is told to end, or when the npm that started
 * it is gone: npm passes a signal on to its shell only, the shell to nobody.
 * Without npm it may outlive the shell it was started from.
 * @param {() => void} end
 * @returns {() => void} stops waiting for it
 */
export function whenToEnd(end) {
  const parent = process.ppid;
  const look = () => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    end();
  };
  const watch = setInterval(look, WATCH_MS);
  watch.unref();
  if (!process.env.npm_lifecycle_event) clearInterval(watch);
  process.on("SIGTERM", end);
  return () => {
    clearInterval(watch);
    process.off("SIGTERM", end);
  };
}
