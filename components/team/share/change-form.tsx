"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { SelectField, TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { CalendarDate } from "@/lib/domain/calendar";
import { isComparison, offered, type ShareKind } from "@/lib/domain/share-link";
import { EndField } from "./end-field";
import { FramersField } from "./framers-field";
import type { LinkObligations } from "./link-form";
import type { ListedLink } from "./link-list";
import { useLinkWords } from "./link-words";
import { type Part, ReaderSees } from "./reader-sees";

type Props = {
  link: ListedLink;
  change: Action<null>;
  obligations: LinkObligations;
  today: CalendarDate;
  timeZone: string;
};

/** New choices for a link: its label, its end, what the reader sees, its passcode. */
export function ChangeForm({ link, change, obligations, today, timeZone }: Props) {
  const t = useTranslations("share");
  const common = useTranslations("common");
  const { submit, problem, field, typed, problemOf, isDone } = useForm(change);
  const { ends } = useLinkWords(link, timeZone);
  const { hide, show } = offered[link.kind];
  const [seen, setSeen] = useState<ReadonlySet<Part>>(new Set([...hide, ...show].filter((part) => !link.hides[part])));
  return (
    <form action={submit} noValidate className="@container grid max-w-form gap-5">
      <input type="hidden" name="linkId" value={link.id} />
      <div className="grid items-start gap-4 @dialog:grid-cols-2">
        <TextField
          {...field("label", link.label)}
          label={t("label")}
          help={t("labelHelp")}
          maxLength={80}
          required
          autoComplete="off"
        />
        <EndField {...{ today, timeZone, typed, problemOf }} isRequired={obligations.isExpiryRequired} kept={ends} />
      </div>
      <ReaderSees
        offer={offered[link.kind]}
        seen={seen}
        onChange={setSeen}
        always={t(`parts.${alwaysIn(link.kind)}`)}
        kind={link.kind}
      />
      <FramersField named={obligations.embedOrigins} saved={link.embedOrigins} />
      <Lock link={link} isRequired={obligations.isPasscodeRequired} error={problemOf("passcode")} />
      <FormFoot problem={problem} isDone={isDone}>
        <SubmitButton variant="secondary">{common("save")}</SubmitButton>
      </FormFoot>
    </form>
  );
}

/** What a document of a kind always has. */
function alwaysIn(kind: ShareKind): "level" | "sides" | "figures" {
  if (isComparison(kind)) return "sides";
  return kind === "team" || kind === "assessment" ? "level" : "figures";
}

type LockProps = { link: ListedLink; isRequired: boolean; error: string | undefined };

/** Whether the passcode stays, goes, or is a new one; the old one cannot be shown. */
function Lock({ link, isRequired, error }: LockProps) {
  const t = useTranslations("share.passcode");
  const [lock, setLock] = useState("keep");
  return (
    <div className="grid gap-3">
      <SelectField
        name="lock"
        label={t("label")}
        value={lock}
        onChange={(event) => setLock(event.target.value)}
        help={t("changeHelp")}
      >
        <option value="keep">{t(link.hasPasscode ? "keep" : "keepNone")}</option>
        <option value="new">{t("new")}</option>
        {link.hasPasscode && !isRequired && <option value="none">{t("none")}</option>}
      </SelectField>
      {lock === "new" && (
        <TextField
          name="passcode"
          label={t("newLabel")}
          help={t("help")}
          error={error}
          minLength={6}
          maxLength={128}
          required
          autoComplete="off"
          spellCheck={false}
        />
      )}
    </div>
  );
}
