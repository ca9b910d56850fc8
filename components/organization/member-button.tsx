"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { DialogButton } from "@/components/ui/dialog-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Role } from "@/lib/domain/access";
import { RoleField } from "./role-field";

type Props = {
  member: { readonly userId: string; readonly name: string; readonly role: Role };
  roles: readonly Role[];
  changeRole: Action<null>;
  remove: Action<null>;
};

/** Changes what a person may do, or ends their membership. */
export function MemberButton({ member, roles, changeRole, remove }: Props) {
  const t = useTranslations("organization.people");
  const change = useForm(changeRole);
  const removal = useForm(remove);
  const userId = <input type="hidden" name="userId" value={member.userId} />;
  return (
    <DialogButton title={member.name} label={t("change")} variant="quiet">
      <div className="grid gap-6">
        <form action={change.submit} className="grid gap-4">
          {userId}
          <RoleField {...change.field("role", member.role)} id={`role-${member.userId}`} roles={roles} />
          <FormFoot problem={change.problem} isDone={change.isDone}>
            <SubmitButton variant="primary">{t("changeRole")}</SubmitButton>
          </FormFoot>
        </form>
        <form action={removal.submit} className="grid gap-4 border-t border-line pt-5">
          {userId}
          <p>{t("removeText", { name: member.name })}</p>
          <FormFoot problem={removal.problem} isDone={false}>
            <SubmitButton variant="danger">{t("remove")}</SubmitButton>
          </FormFoot>
        </form>
      </div>
    </DialogButton>
  );
}
