import { DownloadMenu } from "@/components/charts/download/download-menu";
import type { ReportWords } from "@/lib/request/report-words";

type Props = {
  /** The address of the organisation or of the team of which the figure speaks. */
  of: `/o/${string}`;
  subject: string;
  stamp: string;
  words: ReportWords;
};

/** What saves a figure of a page as an image, called by of whom it speaks and with of which day at its foot. */
export function FigureDownload({ of, subject, stamp, words: { t } }: Props) {
  const labels = {
    open: t("download.open"),
    png: t("download.png"),
    svg: t("download.svg"),
    failed: t("download.failed"),
  };
  return <DownloadMenu {...{ subject, stamp, labels }} notedAt={`${of}/figures`} />;
}
