/** How often a script could not be had, by its address. */
const failures = new Map<string, number>();

/**
 * The script at an address, asked for when it is first wanted. A browser may
 * remember that an import failed, so that each further attempt is made by
 * another address of the same file.
 */
export async function loadScript<Module>(address: string): Promise<Module> {
  const failed = failures.get(address) ?? 0;
  const again = failed > 0 ? `?again=${String(failed)}` : "";
  try {
    return (await import(/* @vite-ignore */ address + again)) as Module;
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}
