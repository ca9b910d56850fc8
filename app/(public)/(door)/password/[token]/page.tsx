import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { NewPasswordForm } from "@/components/account/new-password-form";
import { isPasswordLinkOpen } from "@/lib/data/password-links";
import { addressToken } from "@/lib/domain/account-input";
import { setPassword } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.reset");
  return { title: t("title"), robots: { index: false } };
}

export default async function PasswordPage({ params }: { params: Promise<{ token: string }> }) {
  const token = addressToken.safeParse((await params).token).data;
  if (token === undefined || !(await isPasswordLinkOpen(token))) notFound();
  const t = await getTranslations("account.reset");
  return (
    <>
      <DoorHeading title={t("title")}>{t("lede")}</DoorHeading>
      <NewPasswordForm action={setPassword} token={token} />
    </>
  );
}
