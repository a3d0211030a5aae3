/** Told to the document when another day has begun. */
export const NEW_DAY = "newday";

/** In every zone a day begins with a whole minute. */
const MINUTE = 60_000;

/**
 * Looks which day it is for as long as the page is open: at each minute, and
 * when a reader comes back to a page that was left or asleep meanwhile.
 * @param look gives the day, by whatever calendar counts
 */
export function followDays(look: () => string | undefined): void {
  let told = look();
  const lookAgain = () => {
    const today = look();
    if (today === told) return;
    told = today;
    document.dispatchEvent(new Event(NEW_DAY));
  };
  const wait = () => {
    // Told by the clock each time: a timer stands still while a computer sleeps.
    setTimeout(
      () => {
        lookAgain();
        wait();
      },
      MINUTE - (Date.now() % MINUTE),
    );
  };
  wait();
  document.addEventListener("visibilitychange", lookAgain);
  addEventListener("pageshow", lookAgain);
}
