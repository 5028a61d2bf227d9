// Advertisements and players are smaller; an article in a frame is what the page is there for.
const LEAST_SHARE = 0.5;

/** Whether a frame takes up much of the window, as one does that holds the page's article. */
export function showsLargeFrame(view: Window): boolean {
  return [...view.document.querySelectorAll('iframe')].some(
    ({ clientWidth, clientHeight }) =>
      clientWidth >= view.innerWidth * LEAST_SHARE &&
      clientHeight >= view.innerHeight * LEAST_SHARE,
  );
}
