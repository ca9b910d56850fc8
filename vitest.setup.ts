import { afterAll, afterEach, expect } from "vitest";

// What the code complains of is a failure, unless the test expects it and listens itself.
const complaints: unknown[][] = [];
const print = console.error;
console.error = (...words: unknown[]) => {
  complaints.push(words);
  print(...words);
};

afterEach(() => {
  expect(complaints.splice(0), "console.error was called").toEqual([]);
});
afterAll(() => {
  console.error = print;
});
