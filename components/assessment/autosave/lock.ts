/** Runs one task at a time over all tabs of the browser; where it has no Web Locks (a page that is not on https), over this tab: then two tabs may send the same write, which the server takes once. */
export function sharedLock(name: string): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    if ("locks" in navigator) return navigator.locks.request(name, task);
    last = last.then(task, task);
    return last;
  };
}
