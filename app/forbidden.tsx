import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";

export default async function Forbidden() {
  const t = await getTranslations("errors.pages");
  return (
    <MessagePage title={t("forbidden.title")} action={<ButtonLink href="/">{t("home")}</ButtonLink>}>
      {t("forbidden.text")}
    </MessagePage>
  );
}
