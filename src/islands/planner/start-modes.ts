import type { Mode } from "./shown-result.ts";

export interface Modes {
  readonly shown: () => Mode;
  readonly section: () => HTMLElement;
  readonly show: (mode: Mode) => void;
  readonly onChange: (changed: (mode: Mode) => void) => void;
}

/** One calculator at a time: the plan where the address holds one. */
export function startModes(
  page: HTMLElement,
  hasPlan: boolean,
  sections: Readonly<Record<Mode, HTMLElement>>,
): Modes {
  const radios = [...page.querySelectorAll<HTMLInputElement>("[name=mode]")];
  const shown = () =>
    (radios.find(({ checked }) => checked)?.value ?? "one") as Mode;
  const show = (mode: Mode) => {
    for (const radio of radios) radio.checked = radio.value === mode;
    for (const [name, section] of Object.entries(sections))
      section.hidden = name !== mode;
  };
  show(hasPlan ? "plan" : shown());
  return {
    shown,
    show,
    section: () => sections[shown()],
    onChange: (changed) => {
      for (const radio of radios)
        radio.addEventListener("change", () => {
          show(shown());
          changed(shown());
        });
    },
  };
}
