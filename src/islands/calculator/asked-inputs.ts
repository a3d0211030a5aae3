import { readOwn } from "../../domain/benefit/address-query.ts";
import type { BenefitInputs } from "../../domain/benefit/benefit.ts";
import { RESULT_PARAMETERS } from "../../domain/benefit/result-query.ts";

/** What is typed or chosen into. */
export type Field = HTMLInputElement | HTMLSelectElement;

/** What an address asks for: a benefit and its inputs. */
export type Asked = BenefitInputs & { readonly benefit?: string };

/** Of what an address's query says twice the first counts. */
export function readAsked(query: string): Asked {
  return Object.fromEntries([...readOwn(query, RESULT_PARAMETERS)].reverse());
}

/**
 * Puts what the address asks for into the fields, strange values included;
 * what was `entered` already stays.
 */
export function fillIn(
  section: Element,
  asked: Asked,
  entered: readonly Field[],
): void {
  const values: Readonly<Record<string, string | undefined>> = { ...asked };
  for (const field of section.querySelectorAll<Field>(
    "form[data-of]:not([hidden]) [name], [name=benefit]",
  )) {
    const value = values[field.name];
    const isEntered = entered.some(
      ({ name, form }) => name === field.name && form === field.form,
    );
    if (value === undefined || isEntered) continue;
    // When there is no such choice none is chosen, so that each can be.
    if (field instanceof HTMLInputElement && field.type === "radio")
      field.checked = field.value === value;
    else field.value = value;
  }
}
