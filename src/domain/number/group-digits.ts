// Shipped to the browser.

/** The digits of a whole number with its thousands marked: `1,000`. */
export function groupDigits(digits: string, separator = ","): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}
