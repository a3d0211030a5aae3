/**
 * Runs in a page: has its rules for print apply on the screen, and those for
 * the screen alone no more. For drivers that cannot emulate a printer.
 */
export function applyPrintRules(): void {
  const visit = (rules: CSSRuleList): void => {
    for (const rule of Array.from(rules)) {
      if (rule instanceof CSSMediaRule) {
        const { media } = rule;
        if (/\bprint\b/.test(media.mediaText)) media.mediaText = "all";
        else if (/\bscreen\b/.test(media.mediaText))
          media.mediaText = "not all";
      }
      if ("cssRules" in rule) visit(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of Array.from(document.styleSheets)) visit(sheet.cssRules);
}
