import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { ButtonLink } from "@/components/ui/button";

export default async function InvitationGone() {
  const t = await getTranslations("account");
  return (
    <>
      <DoorHeading title={t("invitation.goneTitle")} />
      <p className="mb-6">{t("invitation.gone")}</p>
      <ButtonLink href="/sign-in" wide size="large">
        {t("signUp.signIn")}
      </ButtonLink>
    </>
  );
}
