import type { Locale } from "../../domain/text/local-text.ts";

/** What a section shows, to be read out: the result, and what is wrong where. */
export function spokenResult(
  section: Element,
  locale: Locale,
): readonly (Node | string)[] {
  const parts = section.querySelector("output")?.childNodes ?? [];
  const problems = [
    ...section.querySelectorAll<HTMLElement>("[data-problem]:not(:empty)"),
  ].filter((place) => !place.closest("[hidden]"));
  const colon = locale === "zh" ? "：" : ": ";
  return [
    ...[...parts].flatMap((part) => [part.cloneNode(true), " "]),
    ...problems.map((place) => {
      const field = place.closest(".field, fieldset");
      const label = field?.querySelector("label, legend")?.textContent?.trim();
      const said = document.createElement("p");
      said.textContent = `${label ? label + colon : ""}${place.textContent ?? ""}`;
      return said;
    }),
  ];
}
