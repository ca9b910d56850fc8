import { expect, test, vi } from "vitest";
import { textStream } from "./text-stream";

async function* counted(made: number[], fails = false): AsyncGenerator<string> {
  for (let part = 0; part < 1000; part += 1) {
    if (fails && part === 2) throw new Error("lost");
    made.push(part);
    yield `part ${part}\n`;
  }
}

test("a part is made when the reader asks for it, no sooner", async () => {
  const made: number[] = [];
  const onEnd = vi.fn();
  const reader = textStream(counted(made), { onEnd, onError: () => undefined }).getReader();
  await reader.read();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(made.length).toBeLessThanOrEqual(3);
  await reader.cancel();
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test("all parts come in order, and the end is told once", async () => {
  const onEnd = vi.fn();
  const text = await new Response(textStream(counted([]), { onEnd, onError: () => undefined })).text();
  expect(text.split("\n")).toHaveLength(1001);
  expect(onEnd).toHaveBeenCalledTimes(1);
});

test("what fails under way breaks the stream off, so that nobody takes a part for the whole", async () => {
  const [onEnd, onError] = [vi.fn(), vi.fn()];
  const stream = textStream(counted([], true), { onEnd, onError });
  await expect(new Response(stream).text()).rejects.toThrow("lost");
  expect(onEnd).toHaveBeenCalledTimes(1);
  expect(onError).toHaveBeenCalledTimes(1);
});

test("a reader who stops reading does not keep a place for ever", async () => {
  const onEnd = vi.fn();
  const stream = textStream(counted([]), { onEnd, onError: () => undefined, waits: 20 });
  const reader = stream.getReader();
  await reader.read();
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(onEnd).toHaveBeenCalledTimes(1);
  await expect(reader.read().then(() => reader.read())).rejects.toThrow("too long");
});
