import type { IsoDate } from "../../domain/term/calendar.ts";

/** As the strip at the top has found. */
export function hasEnded(): boolean {
  return document.querySelector("[data-term-state=ended]") !== null;
}

/** The day in the policy's own time zone, as the strip at the top has it. */
export function todayThere(): IsoDate | undefined {
  const strip = document.querySelector<HTMLElement>("[data-today]");
  return strip?.dataset["today"] as IsoDate | undefined;
}
