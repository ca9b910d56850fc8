let last: Promise<unknown> = Promise.resolve();

/** Does heavy work one after the other in this process, in the order in which it was asked for; one that fails holds up nobody. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
