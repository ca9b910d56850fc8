import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { FormCriterion } from "./form-framework";

/** How to tell the answers apart, what to show, and where the criterion comes from. */
export function GuidanceLines({ criterion, lang }: { criterion: FormCriterion; lang: string | undefined }) {
  const t = useTranslations("assessment.guidance");
  return (
    <dl className="grid gap-x-6 gap-y-2 border-l-2 border-line-2 pl-4 max-md:gap-y-0.5 md:grid-cols-terms">
      {criterion.guidance.map(({ value, text }) => (
        <Fragment key={value}>
          <dt className="font-medium">{t(value ?? "whole")}</dt>
          <dd lang={lang} className="max-w-measure max-md:mb-2">
            {text}
          </dd>
        </Fragment>
      ))}
      <dt className="font-normal text-body">{t("show")}</dt>
      <dd lang={lang} className="max-w-measure text-muted max-md:mb-2">
        {criterion.evidence}
      </dd>
      <dt className="font-normal text-body">{t("from")}</dt>
      <dd lang="en" className="max-w-measure text-muted">
        {criterion.sources.map(({ author, title, address, section }, place) => (
          <Fragment key={`${address} ${section}`}>
            {place > 0 && "; "}
            <a
              href={address}
              target="_blank"
              rel="noopener noreferrer"
              title={title}
              className="hover:text-ink hover:underline"
            >
              {author}
            </a>
            , {section}
          </Fragment>
        ))}
      </dd>
    </dl>
  );
}
