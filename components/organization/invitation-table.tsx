import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { Action } from "@/components/form/use-form";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { Role } from "@/lib/domain/access";
import { todayIn } from "@/lib/domain/calendar";
import { writtenDay } from "@/lib/domain/written-date";
import { ConfirmButton } from "./confirm-button";

export type InvitationInTable = {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: readonly string[];
  readonly expiresAt: string;
  readonly isExpired: boolean;
};

type Props = { invitations: readonly InvitationInTable[]; timeZone: string; revoke: Action<null> };

/** The invitations that nobody has used yet. */
export function InvitationTable({ invitations, timeZone, revoke }: Props) {
  const t = useTranslations("organization.people");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <Table label={t("invitations")}>
      <thead>
        <tr>
          <Th>{t("email")}</Th>
          <Th>{t("role")}</Th>
          <Th wideOnly>{t("teams")}</Th>
          <Th wideOnly>{t("ends")}</Th>
          <Th align="right">
            <span className="sr-only">{t("revoke")}</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {invitations.map(({ id, email, role, teams, expiresAt, isExpired }) => (
          <Tr key={id}>
            <Td lead>
              <span className="break-all">{email}</span>
            </Td>
            <Td nowrap>{t(`roles.${role}`)}</Td>
            <Td wideOnly>{format.list(teams)}</Td>
            <Td wideOnly nowrap>
              {isExpired ? t("expired") : writtenDay(todayIn(timeZone, new Date(expiresAt)), locale)}
            </Td>
            <Td align="right">
              <ConfirmButton
                action={revoke}
                label={t("revoke")}
                title={t("revokeTitle", { email })}
                values={{ invitationId: id }}
              >
                <p>{t("revokeText")}</p>
              </ConfirmButton>
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
