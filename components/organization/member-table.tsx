import { useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { Avatar } from "@/components/ui/avatar";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { mayChangeRole, type Role, roles } from "@/lib/domain/access";
import { MemberButton } from "./member-button";

export type MemberInTable = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: readonly { readonly name: string; readonly slug: string }[];
};

type Props = {
  organization: string;
  members: readonly MemberInTable[];
  viewer: { userId: string; role: Role };
  changeRole: Action<null>;
  remove: Action<null>;
};

/** The people of the organisation, what they may do and for which teams they answer. */
export function MemberTable({ organization, members, viewer, changeRole, remove }: Props) {
  const t = useTranslations("organization.people");
  return (
    <Table label={t("title")}>
      <thead>
        <tr>
          <Th>{t("person")}</Th>
          <Th>{t("role")}</Th>
          <Th wideOnly>{t("teams")}</Th>
          <Th align="right">
            <span className="sr-only">{t("change")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <Tr key={member.userId}>
            <Td lead>
              <span className="flex items-center gap-2.5 py-1">
                <Avatar name={member.name} />
                <span className="min-w-0">
                  <span className="block min-w-28 break-words">
                    {member.name}
                    {member.userId === viewer.userId && <span className="font-normal text-muted"> {t("you")}</span>}
                  </span>
                  <span
                    className="block max-w-64 truncate text-note font-normal text-muted max-md:max-w-36"
                    title={member.email}
                  >
                    {member.email}
                  </span>
                </span>
              </span>
            </Td>
            <Td nowrap>{t(`roles.${member.role}`)}</Td>
            <Td wideOnly>
              <ul className="flex flex-wrap gap-x-3">
                {member.teams.map(({ name, slug }) => (
                  <li key={slug}>
                    <TextLink href={`/o/${organization}/teams/${slug}`}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            </Td>
            <Td align="right">
              {member.userId !== viewer.userId && mayChangeRole(viewer.role, member.role, null) && (
                <MemberButton
                  member={member}
                  roles={roles.filter((role) => mayChangeRole(viewer.role, member.role, role))}
                  changeRole={changeRole}
                  remove={remove}
                />
              )}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
