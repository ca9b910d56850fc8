"use client";

import Link2 from "lucide-react/icons/link-2";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type Action, useForm } from "@/components/form/use-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/domain/calendar";
import type { FormState } from "@/lib/domain/form-state";
import { isComparison, type ShareKind } from "@/lib/domain/share-link";
import { EndField } from "./end-field";
import { FramersField } from "./framers-field";
import { MadeLink } from "./made-link";
import { ModeField, type Shown } from "./mode-field";
import { PasscodeField } from "./passcode-field";
import { type Offer, type Part, ReaderSees } from "./reader-sees";
import { type PreviewParts, SharePreview } from "./share-preview";

export type NewLink = {
  address: string;
  label: string;
  hasPasscode: boolean;
  embedOrigins: readonly string[];
  isNarrowed: boolean;
};

/** What the organisation asks of a new link, and the sites among which it can choose. */
export type LinkObligations = {
  readonly isExpiryRequired: boolean;
  readonly isPasscodeRequired: boolean;
  readonly embedOrigins: readonly string[];
};

export type LinkFormProps = {
  make: Action<NewLink>;
  shown: readonly Shown[];
  offer: Offer;
  /** What of the document is always there. */
  always: string;
  /** Of what kind the link is; of a report where nothing is said. */
  kind?: ShareKind;
  today: CalendarDate;
  timeZone: string;
  /** What else is sent along. */
  fields?: Readonly<Record<string, string | readonly string[]>>;
};

type Props = LinkFormProps & {
  obligations: LinkObligations;
  /** Null while it is on its way; none where nothing is drawn. */
  parts?: PreviewParts | null;
  onClose?: () => void;
};

/** The choices of a new link beside a true preview; once made, the link to copy takes their place. */
export function LinkForm({
  make,
  shown,
  offer,
  always,
  kind = "team",
  fields = {},
  obligations,
  parts,
  onClose,
  ...calendar
}: Props) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const label = useRef<HTMLInputElement>(null);
  const isInDialog = onClose !== undefined;
  useEffect(() => {
    if (isInDialog) label.current?.focus();
  }, [isInDialog]);
  const { state, submit, problem, field, typed, problemOf } = useForm(make);
  const [putAway, setPutAway] = useState<FormState | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<Part>>(new Set(offer.hide));

  return (
    <div className={parts === undefined ? "max-w-form" : "grid gap-7 lg:grid-cols-share"}>
      {state.status === "done" && putAway !== state ? (
        <MadeLink
          link={state.value}
          hasBadge={!isComparison(kind)}
          onAnother={() => setPutAway(state)}
          {...(onClose === undefined ? {} : { onClose })}
        />
      ) : (
        <form action={submit} noValidate className="@container grid content-start gap-5">
          <ModeField shown={shown} chosen={typed("mode", shown.at(shown.length > 2 ? -1 : 0)?.mode)} />
          <div className="grid items-start gap-4 @dialog:grid-cols-2">
            <TextField
              {...field("label")}
              ref={label}
              label={t("label")}
              help={t("labelHelp")}
              placeholder={t("labelExample")}
              maxLength={80}
              required
              autoComplete="off"
            />
            <EndField {...{ ...calendar, typed, problemOf }} isRequired={obligations.isExpiryRequired} />
          </div>
          <ReaderSees offer={offer} seen={seen} onChange={setSeen} always={always} kind={kind} />
          <FramersField named={obligations.embedOrigins} />
          <PasscodeField isRequired={obligations.isPasscodeRequired} error={problemOf("passcode")} />
          {Object.entries(fields).flatMap(([name, values]) =>
            [values].flat().map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
          )}
          {problem !== undefined && (
            <Notice tone="danger" live>
              {problem}
            </Notice>
          )}
          <div
            className={`flex justify-end gap-2 ${isInDialog ? "max-md:sticky max-md:bg-sheet max-md:bottom-0 max-md:-mx-6 max-md:border-t max-md:border-line max-md:px-6 max-md:py-3" : ""}`}
          >
            {isInDialog && <Button onClick={onClose}>{common("cancel")}</Button>}
            <SubmitButton>
              <Link2 />
              {t("make")}
            </SubmitButton>
          </div>
        </form>
      )}
      {parts !== undefined && <SharePreview parts={parts} seen={seen} />}
    </div>
  );
}
