import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("errors.pages");
  return { title: t("notFound.title") };
}

export default async function NotFound() {
  const t = await getTranslations("errors.pages");
  return (
    <MessagePage title={t("notFound.title")} action={<ButtonLink href="/">{t("home")}</ButtonLink>}>
      {t("notFound.text")}
    </MessagePage>
  );
}
