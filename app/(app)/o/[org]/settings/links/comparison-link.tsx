import { NextIntlClientProvider } from "next-intl";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/shell/page-head";
import { LinkForm, type LinkFormProps, type LinkObligations } from "@/components/team/share/link-form";
import type { PreviewParts } from "@/components/team/share/share-preview";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { DocumentSection } from "@/components/ui/section";
import { type Compared, offered } from "@/lib/domain/share-link";
import { clientMessages } from "@/lib/request/messages";
import { typedPath } from "@/lib/request/return-path";

/** What stands on that page where nothing to compare was chosen. */
export async function NothingToShare({ backHref }: { backHref: string }) {
  const t = await getTranslations("share.comparison");
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead above={<Breadcrumb links={[{ label: t("back"), href: typedPath(backHref) }]} />} title={t("title")} />
      <EmptyState title={t("nothing")}>{t("nothingText")}</EmptyState>
    </main>
  );
}

type Props = Omit<LinkFormProps, "offer" | "always" | "kind"> & {
  kind: Compared;
  /** What is compared, in words. */
  subject: string;
  /** The page of the comparison. */
  backHref: string;
  /** Draws what its reader gets; nothing is read for it where no link can be made. */
  preview: () => Promise<PreviewParts>;
  rules: LinkObligations & { readonly areLinksAllowed: boolean };
};

/** The page on which a link to a comparison is made. */
export async function ComparisonLink({ kind, subject, backHref, rules, preview, ...form }: Props) {
  const [t, messages, parts] = await Promise.all([
    getTranslations("share"),
    clientMessages("share"),
    rules.areLinksAllowed ? preview() : null,
  ]);
  return (
    <main id="content" className="mx-auto w-full max-w-document px-gutter pb-14">
      <PageHead
        above={<Breadcrumb links={[{ label: t("comparison.back"), href: typedPath(backHref) }]} />}
        title={t("comparison.title")}
        lede={t("comparison.lede")}
      />
      <NextIntlClientProvider messages={messages}>
        <DocumentSection title={subject} sentence={t("comparison.sentence")} isFirst>
          {rules.areLinksAllowed ? (
            <LinkForm
              {...form}
              parts={parts}
              kind={kind}
              offer={offered[kind]}
              always={t("parts.sides")}
              obligations={rules}
            />
          ) : (
            <Notice tone="warn">{t("switchedOff")}</Notice>
          )}
        </DocumentSection>
      </NextIntlClientProvider>
    </main>
  );
}
