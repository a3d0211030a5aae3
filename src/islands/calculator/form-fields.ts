import type { Entered } from "./render-fields.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * The values of a form, by name. A choice that there is not is kept until
 * another is made, so that it stays the problem it is.
 * @param before what the form was last known to hold
 */
export function readForm(
  form: HTMLFormElement | null | undefined,
  before: Entered,
): Entered {
  if (!form) return {};
  const typed = new FormData(form);
  const strange = [...form.querySelectorAll<HTMLInputElement>("[type=radio]")]
    .map(({ name }) => [name, before[name]] as const)
    .filter(([name, value]) => value && !typed.has(name));
  return Object.fromEntries([
    ...strange,
    ...(typed as Iterable<[string, string]>),
  ]);
}

/** Puts values into the fields of a form that `isLeft` does not keep. */
export function fillForm(
  form: HTMLFormElement | null | undefined,
  values: Entered,
  isLeft: (name: string) => boolean = () => false,
): void {
  for (const field of form?.querySelectorAll<Field>("[name]") ?? []) {
    const value = values[field.name];
    if (value === undefined || isLeft(field.name)) continue;
    if (field instanceof HTMLInputElement && field.type === "radio")
      field.checked = field.value === value.trim();
    else field.value = value;
  }
}
