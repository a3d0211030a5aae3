/**
 * Adds a style sheet to the page, after its own. As rules of the page's sheet:
 * its policy allows no other `<style>`, and the oldest engines with
 * calculators cannot adopt a sheet.
 */
export function addStyles(css: string): void {
  const sheet = document.styleSheets[0];
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}
