import { loadScript } from "./load-script.ts";

/**
 * A script for a part of the page, by default the one that the part names. As
 * long as it cannot be had, the part says so and offers to try again; what was
 * typed stays.
 */
export async function loadInto<Module>(
  part: HTMLElement,
  address = part.dataset["script"] ?? "",
): Promise<Module> {
  const status = part.querySelector<HTMLElement>("[role=status]");
  try {
    const module = await loadScript<Module>(address);
    status?.replaceChildren();
    return module;
  } catch {
    await untilAskedAgain(status);
    return loadInto<Module>(part, address);
  }
}

function untilAskedAgain(status: HTMLElement | null): Promise<unknown> {
  return new Promise((asked) => {
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = status?.dataset["retry"] ?? "";
    retry.onclick = asked;
    status?.replaceChildren(`${status.dataset["failed"] ?? ""} `, retry);
  });
}
