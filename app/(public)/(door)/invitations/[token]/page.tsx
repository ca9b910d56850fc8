import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { signOut } from "@/app/actions";
import { AcceptForm } from "@/components/account/accept-form";
import { DoorHeading } from "@/components/account/door-heading";
import { SignOutForm } from "@/components/account/sign-out-form";
import { SignUpForm } from "@/components/account/sign-up-form";
import { TextLink } from "@/components/ui/text-link";
import { findInvitation } from "@/lib/data/invitation-acceptance";
import { addressToken } from "@/lib/domain/account-input";
import { doorAddress } from "@/lib/request/door-address";
import { currentViewer } from "@/lib/request/session";
import { acceptInvitation, signUpByInvitation } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { robots: { index: false } };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const token = addressToken.safeParse((await params).token).data;
  const invitation = token === undefined ? null : await findInvitation(token);
  if (token === undefined || invitation === null) notFound();
  const [t, viewer] = await Promise.all([getTranslations("account.invitation"), currentViewer()]);
  const { email, role, organization, invitedBy } = invitation;
  return (
    <>
      <DoorHeading title={t("title", { organization })}>
        {t("lede", { inviter: invitedBy, role })} {t("for", { email })}
      </DoorHeading>
      {viewer === null && (
        <>
          <SignUpForm action={signUpByInvitation} submit={t("submit")} hidden={{ token }} invitedEmail={email} />
          <p className="mt-7 text-note text-muted">
            {t("have", { email })}{" "}
            <TextLink href={await doorAddress("/sign-in", { next: `/invitations/${token}` })}>{t("signIn")}</TextLink>
          </p>
        </>
      )}
      {viewer?.email === email && (
        <AcceptForm action={acceptInvitation} token={token} label={t("accept", { organization })} />
      )}
      {viewer !== null && viewer.email !== email && (
        <>
          <p className="mb-6">{t("otherPerson", { email, viewer: viewer.email })}</p>
          <SignOutForm action={signOut} label={t("signOut")} wide />
        </>
      )}
    </>
  );
}
