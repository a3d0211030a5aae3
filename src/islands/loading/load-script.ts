/** The number of times that the script at an address failed to load. */
const failures = new Map<string, number>();

/**
 * The script at an address, asked for when it is first wanted. A browser may
 * remember that an import failed, so that each further attempt is made by
 * another address of the same file.
 */
export async function loadScript<Module>(address: string): Promise<Module> {
  const failed = failures.get(address) ?? 0;
  const again = failed > 0 ? `?again=${failed}` : "";
  try {
    return (await import(/* @vite-ignore */ address + again)) as Module;
  } catch (error) {
    failures.set(address, failed + 1);
    throw error;
  }
}

/** What a part of a page says when its script cannot be had. */
export interface LoadWords {
  readonly failed: string | undefined;
  /** The name of the button that tries again. */
  readonly retry: string | undefined;
}

/**
 * Loads a script for a part of the page. While loading fails, the part says
 * so and offers to try again; what was typed stays.
 */
export async function loadInto<Module>(
  part: HTMLElement,
  address: string,
  words: LoadWords,
): Promise<Module> {
  const status = part.querySelector<HTMLElement>("[role=status]");
  try {
    const module = await loadScript<Module>(address);
    status?.replaceChildren();
    return module;
  } catch {
    await untilAskedAgain(status, words);
    return loadInto<Module>(part, address, words);
  }
}

function untilAskedAgain(
  status: HTMLElement | null,
  words: LoadWords,
): Promise<unknown> {
  return new Promise((asked) => {
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = words.retry ?? "";
    retry.onclick = asked;
    status?.replaceChildren(`${words.failed ?? ""} `, retry);
  });
}
