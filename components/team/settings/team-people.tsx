"use client";

import { useTranslations } from "next-intl";
import { type Action, useForm } from "@/components/form/use-form";
import { Avatar } from "@/components/ui/avatar";
import { SubmitButton } from "@/components/ui/submit-button";

export type PersonOnTeam = { readonly userId: string; readonly name: string; readonly email: string };

/** Those who answer for a team, each with the way off it. */
export function TeamPeople({ people, remove }: { people: readonly PersonOnTeam[]; remove: Action<null> }) {
  return (
    <ul className="max-w-measure border-t border-line">
      {people.map((person) => (
        <PersonRow key={person.userId} person={person} remove={remove} />
      ))}
    </ul>
  );
}

function PersonRow({ person, remove }: { person: PersonOnTeam; remove: Action<null> }) {
  const t = useTranslations("organization.team");
  const form = useForm(remove);
  return (
    <li className="flex items-center gap-2.5 border-b border-line py-2">
      <Avatar name={person.name} />
      <span className="min-w-0 flex-1">
        <span className="block font-medium break-words text-ink">{person.name}</span>
        <span className="block text-note break-all text-muted">{form.problem ?? person.email}</span>
      </span>
      <form action={form.submit}>
        <input type="hidden" name="userId" value={person.userId} />
        <SubmitButton variant="quiet" aria-label={t("removePerson", { name: person.name })}>
          {t("remove")}
        </SubmitButton>
      </form>
    </li>
  );
}
