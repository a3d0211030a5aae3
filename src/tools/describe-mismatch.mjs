/**
 * A lock file, as far as it is read here.
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} LockFile
 */

/**
 * Says how the installed packages differ from the locked ones; undefined when
 * they fit. Optional packages are for other platforms and may be absent.
 * @param {LockFile} locked package-lock.json
 * @param {LockFile | undefined} installed node_modules/.package-lock.json
 * @returns {string | undefined}
 */
export function describeMismatch(locked, installed) {
  if (!installed || !installed.packages) return "nothing is installed yet";
  const have = installed.packages;
  const want = locked.packages || {};
  for (const [path, { version, optional }] of Object.entries(want)) {
    const found = have[path];
    if (path === "" || (optional && !found)) continue;
    if (!found) return `${nameOf(path)} is not installed`;
    if (found.version !== version)
      return `${nameOf(path)} ${found.version} is installed, ${version} is wanted`;
  }
  const extra = Object.keys(have).find((path) => !want[path]);
  return extra && `${nameOf(extra)} is installed and not wanted`;
}

/** @param {string} path */
function nameOf(path) {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
