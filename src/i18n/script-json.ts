/** Data as the text of a script element, which no `</script>` within ends. */
export function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
