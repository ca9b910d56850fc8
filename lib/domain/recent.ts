/** What was made under keys, as far as it is kept. */
export type Recent<Value> = {
  /** What stands under a key; it counts as asked for. */
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  readonly forget: (key: string) => void;
};

/** Keeps the last `most` values that were made or asked for; the one that was asked for longest ago makes room. */
export function keepRecent<Value>(most: number): Recent<Value> {
  const kept = new Map<string, Value>();

  function set(key: string, value: Value) {
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
  }

  return {
    set,
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    forget: (key) => {
      kept.delete(key);
    },
  };
}
