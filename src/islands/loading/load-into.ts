import { loadScript } from "./load-script.ts";

/**
 * The script that a part of the page names. As long as it cannot be had, the
 * part says so and offers to try again; what was typed stays.
 */
export async function loadInto<Module>(part: HTMLElement): Promise<Module> {
  const status = part.querySelector<HTMLElement>("[role=status]");
  try {
    const module = await loadScript<Module>(part.dataset["script"] ?? "");
    status?.replaceChildren();
    return module;
  } catch {
    await untilAskedAgain(status);
    return loadInto<Module>(part);
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
