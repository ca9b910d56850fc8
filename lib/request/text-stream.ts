const encoder = new TextEncoder();

/** How long a reader may take for the next part before the work for them ends. */
const patience = 60_000;

/**
 * A text as a stream of bytes: the next part is made when the reader asks for it, so that no more than one is ever held. `onEnd` is called once,
 * when all was read, the reader left or took too long, or making it failed.
 */
export function textStream(
  parts: AsyncIterator<string>,
  { onEnd, onError, waits = patience }: { onEnd: () => void; onError: (error: unknown) => void; waits?: number },
): ReadableStream<Uint8Array> {
  let timer: NodeJS.Timeout | undefined;
  let hasEnded = false;
  const end = () => {
    clearTimeout(timer);
    if (hasEnded) return;
    hasEnded = true;
    onEnd();
  };
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      clearTimeout(timer);
      try {
        const part = await parts.next();
        if (part.done) {
          end();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(part.value));
        timer = setTimeout(() => {
          end();
          controller.error(new Error("the reader took too long"));
          parts.return?.();
        }, waits);
        timer.unref();
      } catch (error) {
        end();
        onError(error);
        controller.error(error);
      }
    },
    async cancel() {
      end();
      await parts.return?.();
    },
  });
}
