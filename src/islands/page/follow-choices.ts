import { loadScript } from "../loading/load-script.ts";

/** The exports of the script for engines without `:has()`. */
interface ChoicesModule {
  readonly followChoices: () => void;
}

/**
 * Has the choices of a text followed by a script where the style sheet cannot
 * follow them. Until it is there, and where it cannot be had, all is shown.
 */
export function followChoices(): void {
  const choices = document.querySelector<HTMLElement>("[data-choices]");
  if (!choices || CSS.supports("selector(:has(a))")) return;
  loadScript<ChoicesModule>(choices.dataset["choices"] ?? "").then(
    (module) => {
      module.followChoices();
    },
    () => undefined,
  );
}
