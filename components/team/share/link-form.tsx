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
import { EndField } from "./end-field";
import { MadeLink } from "./made-link";
import { ReaderSees } from "./reader-sees";
import { type HiddenPart, type PreviewParts, SharePreview } from "./share-preview";

export type NewLink = { address: string; label: string };

export type LinkFormProps = {
  make: Action<NewLink>;
  teamName: string;
  today: CalendarDate;
  timeZone: string;
};

type Props = LinkFormProps & {
  parts: PreviewParts | null;
  onClose?: () => void;
};

/** The choices of a new link beside a true preview; once made, the link to copy takes their place. */
export function LinkForm({ make, teamName, today, timeZone, parts, onClose }: Props) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const label = useRef<HTMLInputElement>(null);
  const isInDialog = onClose !== undefined;
  useEffect(() => {
    if (isInDialog) label.current?.focus();
  }, [isInDialog]);
  const { state, submit, problem, field, typed, problemOf } = useForm(make);
  const [putAway, setPutAway] = useState<FormState | null>(null);
  const [hidden, setHidden] = useState<ReadonlySet<HiddenPart>>(new Set());

  return (
    <div className="grid gap-7 lg:grid-cols-share">
      {state.status === "done" && putAway !== state ? (
        <MadeLink
          link={state.value}
          onAnother={() => setPutAway(state)}
          {...(onClose === undefined ? {} : { onClose })}
        />
      ) : (
        <form action={submit} className="@container grid content-start gap-5">
          <fieldset>
            <legend className="mb-1 font-semibold text-ink">{t("shows")}</legend>
            <p className="font-medium text-ink">{t("live", { team: teamName })}</p>
            <p className="text-note text-muted">{t("liveHelp")}</p>
          </fieldset>
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
            <EndField {...{ today, timeZone, typed, problemOf }} />
          </div>
          <ReaderSees hidden={hidden} onChange={setHidden} />
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
      <SharePreview parts={parts} hidden={hidden} />
    </div>
  );
}
