import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { ButtonLink } from "@/components/ui/button";

export default async function PasswordLinkGone() {
  const t = await getTranslations("account.reset");
  return (
    <>
      <DoorHeading title={t("goneTitle")} />
      <p className="mb-6">{t("gone")}</p>
      <ButtonLink href="/sign-in" wide size="large">
        {t("back")}
      </ButtonLink>
    </>
  );
}
