"use client";

import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { CopyButton } from "@/components/ui/copy-button";
import { TextField } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Role } from "@/lib/domain/access";
import { ChoiceList } from "./choice-list";
import { RoleField } from "./role-field";

export type MadeInvitation = { readonly email: string; readonly address: string };

type Props = {
  invite: Action<MadeInvitation>;
  roles: readonly Role[];
  teams: readonly { id: string; name: string }[];
};

/** Invites a person by a link that is shown once, to send by whatever way one likes. */
export function InviteForm({ invite, roles, teams }: Props) {
  const t = useTranslations("organization.people");
  const form = useForm(invite);
  return (
    <div className="grid max-w-measure gap-6">
      {form.state.status === "done" && <MadeLink {...form.state.value} />}
      <form action={form.submit} className="grid gap-5" noValidate>
        <div className="grid items-start gap-4 md:grid-cols-2">
          <TextField
            {...form.field("email")}
            type="email"
            label={t("email")}
            help={t("emailHelp")}
            required
            autoComplete="off"
          />
          <RoleField {...form.field("role", "member")} roles={roles} />
        </div>
        {teams.length > 0 && (
          <ChoiceList
            name="teamIds"
            label={t("onTeams")}
            help={t("onTeamsHelp")}
            choices={teams.map(({ id, name }) => ({ value: id, label: name }))}
            chosen={form.typedAll("teamIds")}
            error={form.problemOf("teamIds")}
          />
        )}
        <FormFoot problem={form.problem} isDone={false}>
          <SubmitButton>{t("invite")}</SubmitButton>
        </FormFoot>
      </form>
    </div>
  );
}

function MadeLink({ email, address }: MadeInvitation) {
  const t = useTranslations("organization.people");
  return (
    <div role="status" className="grid gap-2 rounded-control bg-accent-wash p-4">
      <label htmlFor="invitation-address" className="font-medium text-ink">
        {t("madeTitle", { email })}
      </label>
      <div className="flex gap-2">
        <input
          id="invitation-address"
          readOnly
          value={address}
          onFocus={(event) => event.target.select()}
          className="h-control min-w-0 flex-1 rounded-control border border-control bg-sheet px-2.5 font-mono text-note text-ink"
        />
        <CopyButton text={address} />
      </div>
      <p className="text-note">{t("madeHelp")}</p>
    </div>
  );
}
