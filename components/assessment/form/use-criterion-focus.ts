import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { FormCapability } from "./form-framework";

/** Where the person is in the form, and how they move. */
export type CriterionFocus = {
  capability: FormCapability;
  criterionId: string;
  /** By key: the criterion comes into view, and its answers take the keys. */
  goTo(criterionId: string): void;
  /** By pointer or tab: the criterion stays where it is on the screen. */
  open(criterionId: string): void;
  showCapability(key: string): void;
};

type Move = { kind: "go" } | { kind: "stay"; criterionId: string; top: number };

/** Keeps one criterion in focus; the capability that holds it is the one shown, and stands in the address. */
export function useCriterionFocus(
  capabilities: readonly FormCapability[],
  start: { capability: string | null; isOpen: (criterionId: string) => boolean },
): CriterionFocus {
  const [criterionId, setCriterionId] = useState(() => firstCriterion(capabilities, start));
  const move = useRef<Move | null>(null);
  const capability =
    capabilities.find(({ criteria }) => criteria.some(({ id }) => id === criterionId)) ?? capabilities[0];
  if (capability === undefined) throw new Error("a framework without capabilities");
  const { key } = capability;

  // before the screen is painted, so that nothing is seen to jump
  useLayoutEffect(() => {
    const made = move.current;
    move.current = null;
    if (made?.kind === "stay") {
      const top = elementOf(made.criterionId)?.getBoundingClientRect().top;
      if (top !== undefined) window.scrollBy(0, top - made.top);
    }
    if (made?.kind === "go") takeKeys(criterionId);
  }, [criterionId]);

  useEffect(() => {
    const address = new URL(window.location.href);
    if (address.searchParams.get("capability") === key) return;
    address.searchParams.set("capability", key);
    window.history.replaceState(null, "", address);
  }, [key]);

  const goTo = (id: string) => {
    if (id === criterionId) {
      // after the drawing that the same key may have caused
      setTimeout(() => takeKeys(id));
      return;
    }
    move.current = { kind: "go" };
    setCriterionId(id);
  };

  return {
    capability,
    criterionId,
    goTo,
    open(id) {
      if (id === criterionId) return;
      const top = elementOf(id)?.getBoundingClientRect().top;
      move.current = top === undefined ? null : { kind: "stay", criterionId: id, top };
      setCriterionId(id);
    },
    showCapability(wanted) {
      const id = firstCriterion(capabilities, { ...start, capability: wanted });
      if (id !== criterionId) goTo(id);
    },
  };
}

/** The id of the element that a criterion is drawn in. */
export const elementId = (criterionId: string): string => `criterion-${criterionId}`;

/** Brings a criterion into view and gives the keyboard to its answers. */
function takeKeys(criterionId: string) {
  const element = elementOf(criterionId);
  if (element === null) return;
  const answer =
    element.querySelector<HTMLElement>("input[type=radio]:checked") ??
    element.querySelector<HTMLElement>("input[type=radio]");
  answer?.focus({ preventScroll: true });
  const isFirst = element.parentElement?.firstElementChild === element;
  if (isFirst) window.scrollTo(0, 0);
  else element.scrollIntoView({ block: "nearest" });
}

const elementOf = (criterionId: string) => document.getElementById(elementId(criterionId));

function firstCriterion(
  capabilities: readonly FormCapability[],
  { capability, isOpen }: { capability: string | null; isOpen: (criterionId: string) => boolean },
): string {
  const wanted = capabilities.find(({ key }) => key === capability);
  const among = (wanted === undefined ? capabilities : [wanted]).flatMap(({ criteria }) => criteria);
  return (among.find(({ id }) => isOpen(id)) ?? among[0])?.id ?? "";
}
