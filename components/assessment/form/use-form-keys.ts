import { useEffect, useEffectEvent } from "react";
import { actionForKey, type FormAction } from "@/lib/domain/keyboard";

/** Reads the keys of the form wherever on the page they are pressed; those that mean something are taken from the browser. */
export function useFormKeys(isEnabled: boolean, hasConflict: boolean, act: (action: FormAction) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const action = actionForKey(event, {
      isEnabled,
      hasConflict,
      isInTextField: isTextField(event.target),
      isDialogOpen: document.querySelector("dialog[open]") !== null,
    });
    if (action === null) return;
    event.preventDefault();
    // a key held down must not answer one criterion after the other
    const isMove = action.kind === "next" || action.kind === "previous";
    if (isMove || !event.repeat) act(action);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("textarea, select, input:not([type=radio], [type=checkbox])");
}
