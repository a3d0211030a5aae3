/** The fields into which something was entered before the script was there. */
export type EnteredEarly = ReadonlySet<EventTarget>;

/** What the page has done and can do before its calculators are there. */
export interface PageBefore {
  readonly entered: EnteredEarly;
  /** Copies a text for a button, which tells whether it was copied. */
  readonly copy: (button: HTMLElement, text: string) => void;
}
