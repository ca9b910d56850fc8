import { useEffect, useState, useSyncExternalStore } from "react";
import { type Autosave, type AutosaveView, startAutosave, untouchedView } from "../autosave/autosave";
import { durableKeep, type Keep, sharedStorage } from "../autosave/keep";
import { openLedger } from "../autosave/ledger";
import { sharedLock } from "../autosave/lock";
import { newId } from "../autosave/new-id";
import { answerSender } from "../autosave/sender";
import { useFailureWords } from "./use-failure-words";

/** Where the answers of a form belong. */
export type Place = { userId: string; organizationId: string; assessmentId: string; answersAddress: string };

export type BrowserAutosave = { name: string; keep: Keep; engine: Autosave };

/** The engine of this form and what it knows; nothing on the server, where there is no browser to keep anything, and nothing is ready to be answered. */
export function useAutosave(place: Place): {
  autosave: BrowserAutosave | null;
  view: AutosaveView;
  isReady: boolean;
} {
  const explain = useFailureWords();
  const [autosave] = useState(() => (typeof window === "undefined" ? null : openAutosave(place, explain)));
  const view = useSyncExternalStore(
    autosave?.engine.subscribe ?? neverChanges,
    autosave?.engine.view ?? (() => untouchedView),
    () => untouchedView,
  );

  useEffect(() => autosave?.listen(), [autosave]);
  const isReady = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return { autosave, view, isReady };
}

function openAutosave(place: Place, explain: ReturnType<typeof useFailureWords>) {
  const { userId, organizationId, assessmentId, answersAddress } = place;
  const name = `ascent.answers.1/${userId}/${organizationId}/${assessmentId}`;
  const keep = durableKeep(sharedStorage());
  const ledger = openLedger(keep, name, newId);
  const send = answerSender({ address: answersAddress, userId, explain });
  const engine = startAutosave({ ledger, send, lock: sharedLock(name), newId });
  return { name, keep, engine, listen: () => listen(engine, ledger.owns) };
}

/** Ties the engine to the life of its page; returns how to end that. */
function listen(engine: Autosave, owns: (key: string | null) => boolean): () => void {
  const settle = () => void engine.settle();
  const refresh = ({ key }: StorageEvent) => owns(key) && engine.refresh();
  engine.start();
  window.addEventListener("storage", refresh);
  window.addEventListener("online", settle);
  window.addEventListener("pageshow", settle);
  window.addEventListener("pagehide", engine.leave);
  document.addEventListener("visibilitychange", settle);
  settle();
  return () => {
    window.removeEventListener("storage", refresh);
    window.removeEventListener("online", settle);
    window.removeEventListener("pageshow", settle);
    window.removeEventListener("pagehide", engine.leave);
    document.removeEventListener("visibilitychange", settle);
    engine.leave();
    engine.stop();
  };
}

const neverChanges = () => () => {};
