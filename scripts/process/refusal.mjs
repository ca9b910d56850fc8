/** A failure that the person at the keyboard can mend: shown as its message alone, without a stack. */
export class Refusal extends Error {}

/** Prints a refusal as its message, anything unexpected with its whole stack. */
export function report(error) {
  console.error(error instanceof Refusal ? `\n${error.message}\n` : error);
}
