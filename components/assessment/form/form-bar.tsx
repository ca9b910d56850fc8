import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import { Button } from "@/components/ui/button";
import { Mark } from "@/components/ui/mark";

type Props = {
  teamName: string;
  teamAddress: Route;
  /** The date and the framework, and what can be changed about the draft. */
  about: ReactNode;
  status: ReactNode;
  reviewButton: Ref<HTMLButtonElement>;
  onReview: () => void;
};

/** The bar of the form: whose assessment as of when, where the answers are, the way out and the way on. */
export function FormBar({ teamName, teamAddress, about, status, reviewButton, onReview }: Props) {
  const t = useTranslations("assessment.bar");
  return (
    <header className="sticky top-0 z-10 flex h-13 items-center gap-5 border-b border-line bg-sheet px-gutter max-md:gap-2.5">
      <Link href={teamAddress} aria-label={t("leave")} prefetch={false} className="rounded-control">
        <Mark className="size-5" />
      </Link>
      <div className="flex min-w-0 flex-1 items-center gap-x-2">
        <h1 className="truncate font-semibold">{teamName}</h1>
        <div className="min-w-0 shrink-0 text-muted">{about}</div>
      </div>
      {status}
      <Link
        href={teamAddress}
        prefetch={false}
        className="text-note text-muted hover:text-ink hover:underline max-lg:hidden"
      >
        {t("leaveAnyTime")}
      </Link>
      <Button ref={reviewButton} variant="primary" aria-haspopup="dialog" onClick={onReview}>
        <span className="md:hidden">{t("review")}</span>
        <span className="max-md:hidden">{t("reviewAndPublish")}</span>
      </Button>
    </header>
  );
}
