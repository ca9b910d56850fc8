/** What the queue needs of a browser's storage. */
export type Keep = Pick<Storage, "getItem" | "setItem" | "removeItem"> & { keys(): string[] };

/** The browser's storage; what it will not take (it is full, or closed to us) is kept in memory until the tab ends. */
export function durableKeep(storage: Storage | null): Keep {
  const memory = new Map<string, string>();
  return {
    getItem: (key) => memory.get(key) ?? storage?.getItem(key) ?? null,
    setItem(key, text) {
      try {
        if (storage === null) throw new Error("no storage");
        storage.setItem(key, text);
        memory.delete(key);
      } catch {
        memory.set(key, text);
      }
    },
    removeItem(key) {
      memory.delete(key);
      storage?.removeItem(key);
    },
    keys: () => [...new Set([...Object.keys(storage ?? {}), ...memory.keys()])],
  };
}

/** The storage that all tabs of this browser share; null where the browser forbids it. */
export function sharedStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
