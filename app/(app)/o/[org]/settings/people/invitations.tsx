import { getTranslations } from "next-intl/server";
import { InvitationTable } from "@/components/organization/invitation-table";
import { InviteForm } from "@/components/organization/invite-form";
import { DocumentSection } from "@/components/ui/section";
import { listInvitations } from "@/lib/data/invitations";
import { listTeamChoices } from "@/lib/data/team-list";
import type { MembershipOfViewer } from "@/lib/data/viewer";
import { type Actor, grant, mayInvite, roles } from "@/lib/domain/access";
import { invite, revoke } from "./actions";

/** For those who may invite: the form, and the invitations that nobody has used yet. Nothing for others. */
export async function Invitations({ actor, organization }: { actor: Actor; organization: MembershipOfViewer }) {
  const mayAsk = grant(actor, "people.invite", organization);
  const mayView = grant(actor, "portfolio.view", organization);
  if (mayAsk === null || mayView === null) return null;
  const [t, invitations, teams] = await Promise.all([
    getTranslations("organization.people"),
    listInvitations(mayAsk),
    listTeamChoices(mayView),
  ]);
  return (
    <>
      <DocumentSection title={t("inviteTitle")} sentence={t("inviteSentence")}>
        <InviteForm
          invite={invite.bind(null, organization.slug)}
          roles={roles.filter((role) => mayInvite(organization.role, role))}
          teams={teams}
        />
      </DocumentSection>
      {invitations.length > 0 && (
        <DocumentSection title={t("invitations")} sentence={t("invitationsSentence", { count: invitations.length })}>
          <InvitationTable
            invitations={invitations}
            timeZone={organization.timeZone}
            revoke={revoke.bind(null, organization.slug)}
          />
        </DocumentSection>
      )}
    </>
  );
}
