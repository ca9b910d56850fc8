import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorHeading } from "@/components/account/door-heading";
import { SignUpForm } from "@/components/account/sign-up-form";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { isSetUpOpen } from "@/lib/data/setup";
import { env } from "@/lib/env";
import { goTo } from "@/lib/request/action";
import { doorAddress } from "@/lib/request/door-address";
import { onwardPath } from "@/lib/request/enter";
import { safeReturnPath } from "@/lib/request/return-path";
import { currentViewer } from "@/lib/request/session";
import { signUp } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signUp");
  return { title: t("title") };
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const [t, query, viewer, isNew] = await Promise.all([
    getTranslations("account"),
    searchParams,
    currentViewer(),
    isSetUpOpen(),
  ]);
  const next = safeReturnPath([query.next].flat()[0]);
  if (viewer !== null) goTo(onwardPath(next));
  if (isNew) goTo("/set-up");
  const signIn = await doorAddress("/sign-in", { next });
  if (env().signUp !== "open") {
    return (
      <>
        <DoorHeading title={t("signUp.closedTitle")} />
        <p className="mb-6">{t("signUp.closed")}</p>
        <ButtonLink href={signIn} wide size="large">
          {t("signUp.signIn")}
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <DoorHeading title={t("signUp.title")}>{t("signUp.lede")}</DoorHeading>
      <SignUpForm action={signUp} submit={t("signUp.submit")} hidden={{ next }} />
      <p className="mt-7 text-note text-muted">
        {t("signUp.have")} <TextLink href={signIn}>{t("signUp.signIn")}</TextLink>
      </p>
    </>
  );
}
