import Share from "lucide-react/icons/share";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** Leads to where a link to what the page shows is made. */
export function ShareLink({ href }: { href: `/o/${string}` }) {
  const t = useTranslations("share");
  return (
    <ButtonLink href={href}>
      <Share />
      {t("open")}
    </ButtonLink>
  );
}
