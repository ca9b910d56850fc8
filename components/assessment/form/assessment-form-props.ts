import type { Route } from "next";
import type { Action } from "@/components/form/use-form";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { StoredAnswer } from "../autosave/known";
import type { LastAnswer } from "./criterion-entry";
import type { EvidenceActions, EvidenceItem } from "./evidence-list";
import type { FormFramework } from "./form-framework";
import type { Place } from "./use-autosave";

/** What a publication came to. */
export type Published = { level: number | null; missing: number; provisional: boolean };

/** What the page hands to the form. */
export type AssessmentFormProps = {
  teamName: string;
  asOf: CalendarDate;
  /** Today in the organisation's time zone. */
  today: CalendarDate;
  framework: FormFramework;
  place: Place;
  /** By criterion, as the other three. */
  stored: Readonly<Record<string, StoredAnswer>>;
  last: Readonly<Record<string, LastAnswer>>;
  evidence: Readonly<Record<string, readonly EvidenceItem[]>>;
  /** The capability that the address asks for. */
  capability: string | null;
  hasShortcuts: boolean;
  addresses: { team: Route; assessments: string };
  actions: {
    publish: Action<Published>;
    discard: Action<null>;
    changeAsOf: Action<null>;
    switchShortcuts: Action<null>;
    evidence: EvidenceActions;
  };
};
