"use client";

import Share from "lucide-react/icons/share";
import { useTranslations } from "next-intl";
import { lazy, type MouseEvent, Suspense, startTransition, useState } from "react";
import type { Action } from "@/components/form/use-form";
import { buttonClass } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { LinkFormProps, LinkObligations } from "./link-form";
import type { PreviewParts } from "./share-preview";

/** What the dialog asks for when it is opened. */
export type ShareDetails = { parts: PreviewParts | null; obligations: LinkObligations; areLinksAllowed: boolean };

const LinkForm = lazy(async () => ({ default: (await import("./link-form")).LinkForm }));

const none: LinkObligations = { isExpiryRequired: false, isPasscodeRequired: false, embedOrigins: [] };

type Props = LinkFormProps & {
  /** The page of the team's links: where the button leads without a script. */
  href: string;
  preview: Action<ShareDetails>;
};

/** Opens the choices of a new link above the page; they and their preview are fetched only then. */
export function ShareButton({ href, preview, ...form }: Props) {
  const t = useTranslations("share");
  const [isOpen, setOpen] = useState(false);
  const [details, setDetails] = useState<ShareDetails | null>(null);

  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(true);
    startTransition(async () => {
      const state = await preview({ status: "idle" }, new FormData());
      if (state.status === "done") setDetails(state.value);
    });
  }

  return (
    <>
      <a href={href} aria-haspopup="dialog" className={buttonClass()} onClick={open}>
        <Share />
        {t("open")}
      </a>
      <Dialog title={t("dialogTitle")} isOpen={isOpen} onClose={() => setOpen(false)} wide>
        {isOpen && (
          <Suspense fallback={<Skeleton lines={6} />}>
            <p className="mb-5 flex flex-wrap gap-x-1.5 text-muted">
              <span>{t("dialogLede")}</span>
              <a href={href} className="text-accent hover:underline">
                {t("allLinks")}
              </a>
            </p>
            {details?.areLinksAllowed === false ? (
              <Notice tone="warn">{t("switchedOff")}</Notice>
            ) : (
              <LinkForm
                {...form}
                parts={details?.parts ?? null}
                obligations={details?.obligations ?? none}
                onClose={() => setOpen(false)}
              />
            )}
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
