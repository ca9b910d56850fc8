import {
  type AutosaveEvent,
  type AutosaveQueue,
  emptyQueue,
  type Write,
  writesToSend,
} from "@/lib/domain/autosave-queue";
import { type AutosaveState, autosaveState } from "@/lib/domain/autosave-state";
import { type Known, learn } from "./known";
import type { Ledger } from "./ledger";
import type { Outcome } from "./outcome";

/** What the form sees. */
export type AutosaveView = { queue: AutosaveQueue; known: Known; state: AutosaveState };

/** Sends what was answered, one tab of the browser at a time, until the server has it. */
export type Autosave = {
  view(): AutosaveView;
  subscribe(listener: () => void): () => void;
  /** Keeps a write at once and sends it; `soon` waits for a pause in typing. */
  write(write: Omit<Write, "writeId">, pace: "now" | "soon"): void;
  resolve(criterionId: string, choice: "mine" | "theirs"): void;
  dismiss(criterionId: string): void;
  /** Sends all that can be sent; tells the state after it. */
  settle(): Promise<AutosaveState>;
  /** The page is going away: sends without waiting for anything; what does not arrive is sent again by the next page. */
  leave(): void;
  /** Another tab changed the ledger. */
  refresh(): void;
  /** Stops sending until it is started again; what is kept stays kept. */
  stop(): void;
  start(): void;
};

/** What the engine needs of a browser. `lock` runs one task at a time over all tabs. */
export type AutosaveParts = {
  ledger: Ledger;
  send: (write: Write) => Promise<Outcome>;
  lock: (task: () => Promise<void>) => Promise<void>;
  newId: () => string;
};

/** The queue before a browser has looked into its storage, as the server draws it. */
export const untouchedView: AutosaveView = {
  queue: emptyQueue,
  known: new Map(),
  state: autosaveState(emptyQueue),
};

const typingPause = 700;
const retryPauses = [2_000, 5_000, 10_000, 30_000] as const;
/** Requests that outlive their page may carry 64 kB together: three of the longest answers. */
const atOnce = 3;

/** Makes the engine; it sends when something is written, or when it is told to settle. */
export function startAutosave({ ledger, send, lock, newId }: AutosaveParts): Autosave {
  const listeners = new Set<() => void>();
  let view = seen(untouchedView, ledger.read());
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;

  function show(queue: AutosaveQueue) {
    if (JSON.stringify(queue) === JSON.stringify(view.queue)) return;
    view = seen(view, queue);
    for (const listener of listeners) listener();
  }

  function post(event: AutosaveEvent) {
    ledger.post(event);
    show(ledger.read());
  }

  function schedule(pause: number) {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(drain, pause);
  }

  function drain(): Promise<void> {
    clearTimeout(timer);
    return lock(async () => {
      // whoever held the lock before is gone: nothing of theirs is under way
      show(ledger.fold({ kind: "restored" }));
      while (!isStopped) {
        // a hold is lifted by the first answer of the server, not by the attempt
        const writes = writesToSend({ ...view.queue, hold: null }).slice(0, atOnce);
        if (writes.length === 0) break;
        show(ledger.fold(...writes.map(({ criterionId }): AutosaveEvent => ({ kind: "sent", criterionId }))));
        const outcomes = await Promise.all(writes.map(async (write) => ({ write, outcome: await send(write) })));
        show(ledger.fold(...outcomes.flatMap(({ write, outcome }) => eventsOf(write, outcome))));
        if (view.queue.hold !== null) break;
      }
    }).then(() => {
      failures = view.queue.hold === "offline" ? failures + 1 : 0;
      if (view.queue.hold === "offline") schedule(retryPauses[Math.min(failures, retryPauses.length) - 1] ?? 2_000);
    });
  }

  return {
    view: () => view,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write(write, pace) {
      post({ kind: "enqueue", write: { ...write, writeId: newId() } });
      schedule(pace === "now" ? 0 : typingPause);
    },
    resolve(criterionId, choice) {
      post({ kind: "resolve", criterionId, choice, writeId: newId() });
      schedule(0);
    },
    dismiss(criterionId) {
      post({ kind: "dismiss", criterionId });
      schedule(0);
    },
    async settle() {
      await drain();
      return view.state;
    },
    leave() {
      for (const write of writesToSend(view.queue)) {
        ledger.post({ kind: "sent", criterionId: write.criterionId });
        void send(write);
      }
    },
    refresh() {
      show(ledger.read());
      // the tab that wrote it may have crashed
      if (Object.keys(view.queue.lanes).length > 0) schedule(5_000);
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
    start() {
      isStopped = false;
    },
  };
}

function seen(view: AutosaveView, queue: AutosaveQueue): AutosaveView {
  return { queue, known: learn(view.known, view.queue, queue), state: autosaveState(queue) };
}

function eventsOf({ criterionId, writeId }: Write, outcome: Outcome): AutosaveEvent[] {
  switch (outcome.kind) {
    case "saved":
      return [{ kind: "online" }, { ...outcome, kind: "acknowledged", criterionId, writeId }];
    case "conflict":
      return [{ kind: "online" }, { kind: "conflict", criterionId, writeId, theirs: outcome.theirs }];
    case "refused":
      return [{ kind: "online" }, { kind: "refused", criterionId, writeId, reason: outcome.reason }];
    case "signed-out":
      return [{ kind: "signed-out" }];
    case "unreachable":
      return [{ kind: "offline" }];
    default:
      return outcome satisfies never;
  }
}
