"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { DialogButton } from "@/components/ui/dialog-button";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { GroupInTable } from "./group-table";

type Props = { group: GroupInTable; rename: Action<null>; remove: Action<null> };

/** Renames a group, or deletes one that no team belongs to. */
export function GroupButton({ group, rename, remove }: Props) {
  const t = useTranslations("organization.groups");
  const common = useTranslations("common");
  const naming = useForm(rename);
  const removal = useForm(remove);
  const groupId = <input type="hidden" name="groupId" value={group.id} />;
  return (
    <DialogButton title={group.name} label={t("change")} variant="quiet">
      <div className="grid gap-6">
        <form action={naming.submit} className="grid gap-4" noValidate>
          {groupId}
          <TextField
            {...naming.field("name", group.name)}
            id={`name-${group.id}`}
            label={t("name")}
            required
            autoComplete="off"
          />
          <FormFoot problem={naming.problem} isDone={naming.isDone}>
            <SubmitButton variant="primary">{common("save")}</SubmitButton>
          </FormFoot>
        </form>
        <form action={removal.submit} className="grid gap-4 border-t border-line pt-5">
          {groupId}
          <p>{group.teams === 0 ? t("deleteText") : t("inUse", { count: group.teams })}</p>
          <FormFoot problem={removal.problem} isDone={false}>
            <SubmitButton variant="danger" disabled={group.teams > 0}>
              {t("delete")}
            </SubmitButton>
          </FormFoot>
        </form>
      </div>
    </DialogButton>
  );
}
