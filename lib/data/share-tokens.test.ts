import { expect, test } from "vitest";
import { open, seal } from "./share-tokens";

const secret = "a secret of more than thirty-two characters";

test("a sealed token opens under its secret and under no other", () => {
  const sealed = seal("AbCdEfGhIjKlMnOpQr-_01", secret);
  expect(open(sealed, secret)).toBe("AbCdEfGhIjKlMnOpQr-_01");
  expect(open(sealed, `${secret}!`)).toBeNull();
});

test("a changed or cut off seal opens nothing", () => {
  const sealed = seal("AbCdEfGhIjKlMnOpQr-_01", secret);
  expect(open(sealed.with(20, (sealed[20] ?? 0) ^ 1), secret)).toBeNull();
  expect(open(sealed.subarray(0, 8), secret)).toBeNull();
});

test("the same token is sealed differently each time", () => {
  expect(seal("token", secret)).not.toEqual(seal("token", secret));
});
