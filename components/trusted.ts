/** Only what the user did counts: a script in the page can reach an open shadow root, but cannot make trusted events. */
export function trusted<E extends Event>(handle: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) handle(event);
  };
}
