import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { PasswordForm } from "@/components/account/password-form";
import { ProfileForm } from "@/components/account/profile-form";
import { SessionList } from "@/components/account/session-list";
import { SignOutForm } from "@/components/account/sign-out-form";
import { DocumentSection } from "@/components/ui/section";
import { listSessions } from "@/lib/data/sessions";
import { writtenInstant } from "@/lib/domain/written-date";
import { clientMessages } from "@/lib/request/messages";
import { signedInPage } from "@/lib/request/page";
import { changePassword, saveProfile, signOutEverywhere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.account");
  return { title: t("title") };
}

export default async function AccountPage() {
  const viewer = await signedInPage();
  const [t, language, messages, sessions] = await Promise.all([
    getTranslations("account.account"),
    getLocale(),
    clientMessages("account"),
    listSessions(viewer.userId),
  ]);
  const instant = (iso: string) => writtenInstant(new Date(iso), language, viewer.memberships[0]?.timeZone ?? "UTC");
  const listed = sessions.map(({ id, createdAt, lastSeenAt }) => ({
    id,
    isHere: id === viewer.sessionId,
    signedIn: instant(createdAt),
    lastSeen: instant(lastSeenAt),
  }));
  const { name, locale, theme, hasShortcuts } = viewer;
  return (
    <NextIntlClientProvider messages={messages}>
      <main id="content" className="mx-auto max-w-document px-gutter pb-14">
        <header className="py-7">
          <h1 className="text-headline">{t("title")}</h1>
          <p className="text-muted">{viewer.email}</p>
        </header>
        <DocumentSection title={t("profile")} sentence={t("profileText")} isFirst>
          <ProfileForm action={saveProfile} saved={{ name, locale: locale ?? "", theme: theme ?? "", hasShortcuts }} />
        </DocumentSection>
        <DocumentSection title={t("passwordTitle")} sentence={t("passwordText")}>
          <PasswordForm action={changePassword} email={viewer.email} />
        </DocumentSection>
        <DocumentSection title={t("sessions")} sentence={t("sessionsText")}>
          <SessionList sessions={listed} t={t} />
          <div className="mt-4">
            <SignOutForm action={signOutEverywhere} label={t("everywhere")} danger />
          </div>
        </DocumentSection>
      </main>
    </NextIntlClientProvider>
  );
}
