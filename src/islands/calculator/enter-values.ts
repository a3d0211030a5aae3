import type { Entered } from "./render-fields.ts";
import { fillForm } from "./form-fields.ts";

/** Puts values into the fields of a form, as if the reader had typed them. */
export function enterValues(
  form: HTMLFormElement | undefined,
  values: Entered,
): void {
  fillForm(form, values);
  for (const name of Object.keys(values)) {
    const field = form?.querySelector(`[name="${name}"]`);
    field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}
