/** A number as the quotient of two whole ones, cancelled; the denominator is positive. */
export type Fraction = { readonly numerator: number; readonly denominator: number };

/** The quotient of two whole numbers. The second is not zero. */
export function fraction(numerator: number, denominator: number): Fraction {
  const divisor = commonDivisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return { numerator: numerator / divisor + 0, denominator: denominator / divisor };
}

/** The first less the second. */
export function difference(one: Fraction, other: Fraction): Fraction {
  return fraction(
    one.numerator * other.denominator - other.numerator * one.denominator,
    one.denominator * other.denominator,
  );
}

/** A fraction in units of 10 to the minus `places`, cut off towards zero and not rounded: -25/52 in hundredths is -48. */
export function cutOff({ numerator, denominator }: Fraction, places: number): number {
  return Math.trunc((numerator * 10 ** places) / denominator) + 0;
}

/** The number as near as the machine has it, for what is drawn. */
export function approximate({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
