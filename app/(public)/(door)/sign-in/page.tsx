import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DemoChoice } from "@/components/account/demo-choice";
import { DoorHeading } from "@/components/account/door-heading";
import { SignInForm } from "@/components/account/sign-in-form";
import { Notice } from "@/components/ui/notice";
import { TextLink } from "@/components/ui/text-link";
import { isSetUpOpen } from "@/lib/data/setup";
import { env } from "@/lib/env";
import { goTo } from "@/lib/request/action";
import { isDemoDoorOpen } from "@/lib/request/demo-door";
import { doorAddress } from "@/lib/request/door-address";
import { onwardPath } from "@/lib/request/enter";
import { safeReturnPath } from "@/lib/request/return-path";
import { currentViewer } from "@/lib/request/session";
import { signIn } from "./actions";

type Query = Record<"next" | "after" | "error", string | string[] | undefined>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn");
  return { title: t("title") };
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [t, query, viewer, isNew, hasDemo] = await Promise.all([
    getTranslations("account"),
    searchParams,
    currentViewer(),
    isSetUpOpen(),
    isDemoDoorOpen(),
  ]);
  const next = safeReturnPath([query.next].flat()[0]);
  if (viewer !== null) goTo(onwardPath(next));
  if (isNew) goTo("/set-up");
  const after = (["sign-up", "password", "sign-out"] as const).find((one) => one === query.after);
  const isInvited = next.startsWith("/invitations/");
  return (
    <>
      <DoorHeading title={t("signIn.title")}>{t(isInvited ? "signIn.ledeInvited" : "signIn.lede")}</DoorHeading>
      <div className="mb-4 empty:hidden">
        {after !== undefined && <Notice tone="ok">{t(`signIn.after.${after}`)}</Notice>}
        {query.error !== undefined && <Notice tone="danger">{t("signIn.failed")}</Notice>}
      </div>
      <SignInForm action={signIn} next={next} forgotten={await doorAddress("/password")} />
      {hasDemo && <DemoChoice t={t} />}
      <p className="mt-7 text-note text-muted">
        {t("signIn.none")}{" "}
        {env().signUp === "open" ? (
          <TextLink href={await doorAddress("/sign-up", { next })}>{t("signIn.signUp")}</TextLink>
        ) : (
          t("signIn.ask")
        )}
      </p>
    </>
  );
}
