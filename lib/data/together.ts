/**
 * Asks for what stands under a key, and lets all who come while a statement is on its way go together in the next one: however many readers there
 * are at once, one statement runs. Each question is asked after it came, so no answer is older than its question; undefined where nothing stands there.
 */
export function together<Answer>(
  ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Answer>>,
): (key: string) => Promise<Answer | undefined> {
  let before: Promise<unknown> = Promise.resolve();
  let next: { readonly keys: Set<string>; readonly answers: Promise<ReadonlyMap<string, Answer>> } | null = null;

  function begin() {
    const keys = new Set<string>();
    const answers = before.then(() => {
      next = null;
      return ask([...keys]);
    });
    before = answers.catch(() => null);
    return { keys, answers };
  }

  return async (key) => {
    next ??= begin();
    next.keys.add(key);
    return (await next.answers).get(key);
  };
}
