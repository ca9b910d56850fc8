import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { ButtonLink } from "@/components/ui/button";
import { doorAddress } from "@/lib/request/door-address";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.reset");
  return { title: t("forgotTitle") };
}

/** What to do about a forgotten password; once the instance sends mail, the place to ask for a link. */
export default async function ForgottenPasswordPage() {
  const t = await getTranslations("account.reset");
  return (
    <>
      <DoorHeading title={t("forgotTitle")} />
      <p>{t("forgot")}</p>
      <p className="mt-3 mb-6">
        <code className="block overflow-x-auto rounded-control border border-line-2 bg-sheet px-3 py-2 font-mono text-note">
          npm run admin -- password you@example.org
        </code>
      </p>
      <ButtonLink href={await doorAddress("/sign-in")} wide size="large">
        {t("back")}
      </ButtonLink>
    </>
  );
}
