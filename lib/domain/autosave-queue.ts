import type { AnswerValue } from "./answer";

/** What one write says of a criterion. */
export type WrittenAnswer = { value: AnswerValue; note: string; reason: string | null; confirmed: boolean };

/** One write: its id is made in the browser, so that sending it twice changes nothing; `revision` is the one it was made upon. */
export type Write = WrittenAnswer & { writeId: string; criterionId: string; revision: number };

/** What somebody else has stored meanwhile. */
export type Theirs = WrittenAnswer & { revision: number; by: string | null };

/** A write that the server will never take, with the reason it gave; kept as text to copy. */
export type Refusal = { write: Write; reason: string };

/** The writes of one criterion: `sent` may have reached the server and is repeated under the same id until it is answered; `next` is the newest after it. */
export type Lane = { sent: Write | null; isUnderWay: boolean; next: Write | null };

/** What this browser has not yet been told is stored, for one user, organisation and assessment. Plain data: it survives a reload as JSON and is shared by tabs. */
export type AutosaveQueue = {
  hold: "offline" | "signed-out" | null;
  lanes: Record<string, Lane>;
  conflicts: Record<string, { mine: Write; theirs: Theirs }>;
  refusals: Record<string, Refusal>;
  /** The newest revision that this browser learnt of, by criterion: by its own writes, or by taking over another's answer. */
  revisions: Record<string, number>;
  savedAt: string | null;
};

/** What can happen to the queue. `savedAt` is an instant in ISO 8601. */
export type AutosaveEvent =
  | { kind: "enqueue"; write: Write }
  | { kind: "sent"; criterionId: string }
  | { kind: "acknowledged"; criterionId: string; writeId: string; revision: number; savedAt: string }
  | { kind: "conflict"; criterionId: string; writeId: string; theirs: Theirs }
  | { kind: "resolve"; criterionId: string; choice: "mine" | "theirs"; writeId: string }
  | { kind: "refused"; criterionId: string; writeId: string; reason: string }
  | { kind: "dismiss"; criterionId: string }
  | { kind: "offline" | "signed-out" | "online" | "restored" };

/** The queue before the first write. */
export const emptyQueue: AutosaveQueue = {
  hold: null,
  lanes: {},
  conflicts: {},
  refusals: {},
  revisions: {},
  savedAt: null,
};

/** The queue after an event. Nothing that was written leaves it before the server acknowledged it, a person chose the other answer, or dismissed a refusal; events about writes that it does not know change nothing. */
export function nextQueue(queue: AutosaveQueue, event: AutosaveEvent): AutosaveQueue {
  switch (event.kind) {
    case "enqueue":
      return enqueue(queue, event.write);
    case "sent":
      return withLane(queue, event.criterionId, ({ sent, next }) => ({
        sent: sent ?? next,
        next: sent === null ? null : next,
        isUnderWay: true,
      }));
    case "acknowledged":
      return acknowledged(queue, event);
    case "conflict":
      return conflict(queue, event);
    case "resolve":
      return resolve(queue, event);
    case "refused":
      return refused(queue, event);
    case "dismiss":
      return { ...queue, refusals: without(queue.refusals, event.criterionId) };
    case "online":
      return { ...queue, hold: null };
    case "restored":
      return resting(queue);
    case "offline":
    case "signed-out":
      return { ...resting(queue), hold: event.kind };
    default:
      return event satisfies never;
  }
}

/** The writes to send now: one per criterion, none while an earlier one of it is under way or the queue is on hold. */
export function writesToSend(queue: AutosaveQueue): Write[] {
  if (queue.hold !== null) return [];
  return Object.values(queue.lanes).flatMap(({ sent, next, isUnderWay }) => {
    const write = sent ?? next;
    return isUnderWay || write === null ? [] : [write];
  });
}

/** The newest of what this browser keeps for a criterion, so that a reload shows it; null when the server's answer is the newest. */
export function keptWrite(queue: AutosaveQueue, criterionId: string): Write | null {
  const lane = queue.lanes[criterionId];
  return lane?.next ?? lane?.sent ?? queue.conflicts[criterionId]?.mine ?? null;
}

/** Tabs of one browser write on behalf of one person: what another tab has stored is no conflict, so the newest revision known to the browser counts. */
function enqueue(queue: AutosaveQueue, written: Write): AutosaveQueue {
  const { criterionId } = written;
  const write = { ...written, revision: Math.max(written.revision, queue.revisions[criterionId] ?? 0) };
  const held = queue.conflicts[criterionId];
  if (held !== undefined) {
    return { ...queue, conflicts: { ...queue.conflicts, [criterionId]: { ...held, mine: write } } };
  }
  const lane = queue.lanes[criterionId] ?? { sent: null, isUnderWay: false, next: null };
  return { ...queue, lanes: { ...queue.lanes, [criterionId]: { ...lane, next: write } } };
}

type Answered<K extends AutosaveEvent["kind"]> = Extract<AutosaveEvent, { kind: K }>;

function acknowledged(queue: AutosaveQueue, event: Answered<"acknowledged">): AutosaveQueue {
  const lane = laneOf(queue, event);
  if (lane === null) return queue;
  const saved = {
    ...queue,
    savedAt: event.savedAt,
    refusals: without(queue.refusals, event.criterionId),
    revisions: { ...queue.revisions, [event.criterionId]: event.revision },
  };
  if (lane.next === null) return { ...saved, lanes: without(queue.lanes, event.criterionId) };
  const next = { ...lane.next, revision: event.revision };
  return { ...saved, lanes: { ...queue.lanes, [event.criterionId]: { sent: null, isUnderWay: false, next } } };
}

function conflict(queue: AutosaveQueue, event: Answered<"conflict">): AutosaveQueue {
  const lane = laneOf(queue, event);
  if (lane === null) return queue;
  const held = { mine: lane.next ?? lane.sent, theirs: event.theirs };
  return {
    ...queue,
    lanes: without(queue.lanes, event.criterionId),
    conflicts: { ...queue.conflicts, [event.criterionId]: held },
  };
}

function resolve(queue: AutosaveQueue, { criterionId, choice, writeId }: Answered<"resolve">): AutosaveQueue {
  const held = queue.conflicts[criterionId];
  if (held === undefined) return queue;
  const { revision } = held.theirs;
  const settled = {
    ...queue,
    conflicts: without(queue.conflicts, criterionId),
    revisions: { ...queue.revisions, [criterionId]: revision },
  };
  return choice === "theirs" ? settled : enqueue(settled, { ...held.mine, writeId, revision });
}

/** What was written after the refused one is still tried: it may be refused for itself, or taken. */
function refused(queue: AutosaveQueue, event: Answered<"refused">): AutosaveQueue {
  const lane = laneOf(queue, event);
  if (lane === null) return queue;
  const refusal = { write: lane.sent, reason: event.reason };
  const rest: Lane = { sent: null, isUnderWay: false, next: lane.next };
  return {
    ...queue,
    lanes: lane.next === null ? without(queue.lanes, event.criterionId) : { ...queue.lanes, [event.criterionId]: rest },
    refusals: { ...queue.refusals, [event.criterionId]: refusal },
  };
}

function laneOf(queue: AutosaveQueue, { criterionId, writeId }: { criterionId: string; writeId: string }) {
  const lane = queue.lanes[criterionId];
  return lane?.sent?.writeId === writeId ? { ...lane, sent: lane.sent } : null;
}

function withLane(queue: AutosaveQueue, criterionId: string, change: (lane: Lane) => Lane): AutosaveQueue {
  const lane = queue.lanes[criterionId];
  return lane === undefined ? queue : { ...queue, lanes: { ...queue.lanes, [criterionId]: change(lane) } };
}

/** Nothing is under way: after a crash or a cut line it is unknown what arrived, so all that was sent is sent again. */
function resting(queue: AutosaveQueue): AutosaveQueue {
  const lanes = Object.entries(queue.lanes).map(([id, lane]) => [id, { ...lane, isUnderWay: false }] as const);
  return { ...queue, lanes: Object.fromEntries(lanes) };
}

function without<T>(entries: Record<string, T>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
}
