/** Numbers that look random and are the same in every run. */
export type Chance = {
  /** From 0 up to but not including 1. */
  next(): number;
  /** A whole number from 0 up to but not including `count`. */
  below(count: number): number;
  /** An id in the form of a UUID; ids made one after the other are in order, so that a table fills from its end. */
  id(): string;
};

/** The generator of a seed: Mulberry32 by Tommy Ettinger (2017), a counter that is stirred. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  let ids = 0;
  const stir = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hexadecimal = (value: number, digits: number) => value.toString(16).padStart(digits, "0").slice(-digits);
  return {
    next: () => stir() / 2 ** 32,
    below: (count) => Math.floor((stir() / 2 ** 32) * count),
    id: () => {
      ids += 1;
      const tail = hexadecimal(stir(), 8) + hexadecimal(stir(), 4);
      return `${hexadecimal(ids, 8)}-${hexadecimal(seed, 4)}-7${hexadecimal(stir(), 3)}-8${hexadecimal(stir(), 3)}-${tail}`;
    },
  };
}
