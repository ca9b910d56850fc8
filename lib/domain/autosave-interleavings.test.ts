import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AutosaveEvent,
  type AutosaveQueue,
  emptyQueue,
  keptWrite,
  nextQueue,
  type Write,
  writesToSend,
} from "./autosave-queue";
import { autosaveState } from "./autosave-state";

type Reply = (queue: AutosaveQueue) => AutosaveQueue;

/** The rule of the server: a known id is answered again, another revision is a conflict, an equal value is none. */
class Server {
  readonly stored = new Map<string, Write>();
  readonly log = new Map<string, number>();
  readonly notes = new Set<string>();

  receive(write: Write): AutosaveEvent {
    const { criterionId, writeId } = write;
    const now = this.stored.get(criterionId);
    const acknowledged = (revision: number): AutosaveEvent => ({
      kind: "acknowledged",
      criterionId,
      writeId,
      revision,
      savedAt: "2026-07-31T10:42:00.000Z",
    });
    const known = this.log.get(writeId);
    if (known !== undefined) return acknowledged(known);
    const revision = now?.revision ?? 0;
    if (revision !== write.revision && now?.note !== write.note) {
      return { kind: "conflict", criterionId, writeId, theirs: { ...(now ?? write), by: null } };
    }
    this.stored.set(criterionId, { ...write, revision: revision + 1 });
    this.log.set(writeId, revision + 1);
    this.notes.add(write.note);
    return acknowledged(revision + 1);
  }
}

class Browser {
  queue: AutosaveQueue = emptyQueue;
  replies: Reply[] = [];
  readonly newest = new Map<string, string>();

  constructor(
    private readonly server: Server,
    private readonly nextId: () => string,
  ) {}

  apply(event: AutosaveEvent) {
    this.queue = nextQueue(this.queue, event);
  }

  answer(criterionId: string) {
    const writeId = this.nextId();
    this.newest.set(criterionId, writeId);
    const seen = { value: "met", note: writeId, reason: null, confirmed: true, revision: 0 } as const;
    this.apply({ kind: "enqueue", write: { writeId, criterionId, ...seen } });
  }

  send(arrives: boolean) {
    for (const write of writesToSend(this.queue)) {
      this.apply({ kind: "sent", criterionId: write.criterionId });
      if (!arrives) continue;
      const event = this.server.receive(write);
      this.replies.push((queue) => nextQueue(queue, event));
    }
  }

  hear() {
    const reply = this.replies.shift();
    if (reply) this.queue = reply(this.queue);
  }

  loseAndReload() {
    this.replies = [];
    this.queue = nextQueue(JSON.parse(JSON.stringify(this.queue)), { kind: "restored" });
  }

  choose() {
    for (const criterionId of Object.keys(this.queue.conflicts)) {
      this.apply({ kind: "resolve", criterionId, choice: "mine", writeId: this.nextId() });
    }
  }

  /** Whether the newest answer to each criterion is stored or kept here, and "saved" is said only of what is stored. */
  hasLostNothing(): boolean {
    const isSaved = autosaveState(this.queue).kind === "saved";
    return [...this.newest].every(([criterionId, note]) => {
      const isStored = this.server.notes.has(note);
      return isStored || (!isSaved && keptWrite(this.queue, criterionId)?.note === note);
    });
  }
}

const step = fc.record({
  who: fc.nat(1),
  criterionId: fc.constantFrom("a", "b"),
  deed: fc.constantFrom(
    "answer",
    "answer",
    "send",
    "send",
    "lose",
    "hear",
    "hear",
    "reload",
    "choose",
    "offline",
    "online",
  ),
});

test("two people, cut lines and crashed tabs in any order lose no answer, and what is called saved is stored", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let count = 0;
      const nextId = () => String(++count);
      const server = new Server();
      const browsers = [new Browser(server, nextId), new Browser(server, nextId)];
      for (const { who, criterionId, deed } of steps) {
        const browser = browsers[who];
        if (browser === undefined) continue;
        if (deed === "answer") browser.answer(criterionId);
        else if (deed === "send") browser.send(true);
        else if (deed === "lose") browser.send(false);
        else if (deed === "hear") browser.hear();
        else if (deed === "reload") browser.loseAndReload();
        else if (deed === "choose") browser.choose();
        else browser.apply({ kind: deed });
        expect(browsers.every((one) => one.hasLostNothing())).toBe(true);
      }
      for (const browser of browsers) settle(browser);
      expect(browsers.map(({ queue }) => [queue.lanes, queue.conflicts])).toEqual([
        [{}, {}],
        [{}, {}],
      ]);
      expect(browsers.every((one) => one.hasLostNothing())).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

/** The line holds: everything kept is sent, each conflict decided. */
function settle(browser: Browser) {
  browser.apply({ kind: "online" });
  for (let round = 0; round < 6; round++) {
    browser.loseAndReload();
    browser.send(true);
    while (browser.replies.length > 0) browser.hear();
    browser.choose();
  }
}
