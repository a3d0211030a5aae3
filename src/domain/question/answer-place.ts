// Shipped to the browser.

/** The anchor of a measure's answer on the page of all questions. */
export function answerAnchor(question: string, measure: string): string {
  return `${question}-${measure}`;
}

/**
 * The place of an answer, below the language: for one measure, or for
 * all that it is put to.
 * @example answerPlace("policy", "who", "m99") // "policy/open/#who-m99"
 */
export function answerPlace(
  policy: string,
  question: string,
  measure?: string,
): string {
  const anchor = measure ? answerAnchor(question, measure) : question;
  return `${policy}/open/#${anchor}`;
}
