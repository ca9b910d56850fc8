import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { SetUpForm } from "@/components/account/set-up-form";
import { isSetUpOpen } from "@/lib/data/setup";
import { timeZones } from "@/lib/domain/time-zones";
import { clientMessages } from "@/lib/request/messages";
import { setUp } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.setUp");
  return { title: t("title") };
}

export default async function SetUpPage() {
  if (!(await isSetUpOpen())) notFound();
  const [t, messages] = await Promise.all([
    getTranslations("account.setUp"),
    clientMessages("account", "organization"),
  ]);
  return (
    <>
      <DoorHeading title={t("title")}>{t("lede")}</DoorHeading>
      <NextIntlClientProvider messages={messages}>
        <SetUpForm action={setUp} zones={timeZones()} />
      </NextIntlClientProvider>
    </>
  );
}
