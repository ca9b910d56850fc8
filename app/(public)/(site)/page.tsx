import { getLocale, getTranslations } from "next-intl/server";
import { Stair } from "@/components/charts/stair";
import { DemoDoors } from "@/components/public/demo-doors";
import { LandingSteps } from "@/components/public/landing-steps";
import { ButtonLink } from "@/components/ui/button";
import { newestFrameworks } from "@/lib/data/frameworks";
import { isSetUpOpen } from "@/lib/data/setup";
import { criteriaOf, type Framework, languageOf, localized } from "@/lib/domain/framework";
import { env } from "@/lib/env";
import { isDemoDoorOpen } from "@/lib/request/demo-door";
import { languageQuery } from "@/lib/request/locale";
import { reportWords } from "@/lib/request/report-words";
import { SamplePicture } from "./sample-picture";

/** The front door: what Ascent is in one screen, with a real picture of it. */
export default async function LandingPage() {
  const [t, locale, query, frameworks, hasDemo, isNew] = await Promise.all([
    getTranslations("landing"),
    getLocale(),
    languageQuery(),
    newestFrameworks(),
    isDemoDoorOpen(),
    isSetUpOpen(),
  ]);
  const framework: Framework | undefined = frameworks.find(({ key }) => key === "mlops-levels");
  if (framework === undefined) throw new Error("the framework mlops-levels is not loaded");
  const levels = framework.levels.map(({ value, name, tagline }) => ({
    value,
    name: localized(name, locale),
    tagline: localized(tagline, locale),
    lang: languageOf(name, locale),
  }));
  return (
    <>
      <div className="mx-auto max-w-page lg:grid lg:h-landing">
        <div className="z-10 px-gutter pt-10 [grid-area:1/1] max-lg:pb-7 max-md:px-4">
          <h1 className="max-w-landing text-display text-balance whitespace-pre-line">{t("headline")}</h1>
          <p className="mt-4 max-w-form text-lede md:max-w-dialog lg:w-3/8">
            {t("lede", { criteria: criteriaOf(framework).length })}
          </p>
          <div className="mt-5 flex flex-wrap gap-3">
            {isNew && (
              <ButtonLink variant="primary" size="large" href="/set-up">
                {t("setUp")}
              </ButtonLink>
            )}
            {!isNew && hasDemo && <DemoDoors t={t} />}
            {!isNew && !hasDemo && env().signUp === "open" && (
              <ButtonLink variant="primary" size="large" href={`/sign-up${query}`}>
                {t("signUp")}
              </ButtonLink>
            )}
          </div>
        </div>
        <div className="[grid-area:1/1] lg:h-landing">
          <Stair levels={levels} />
        </div>
      </div>
      <section className="mx-auto grid max-w-page gap-10 px-gutter pt-14 max-md:px-4 md:grid-cols-landing">
        <div>
          <h2 className="text-headline">{t("pictureTitle")}</h2>
          <p className="mt-2 text-muted">{t("pictureText")}</p>
          <LandingSteps t={t} />
          <p className="mt-5 text-muted">{t("stack")}</p>
          <p className="mt-2">
            <code className="inline-block rounded-control border border-line-2 bg-sheet px-3 py-2 font-mono text-note">
              git clone … && npm start
            </code>
          </p>
        </div>
        <SamplePicture title={t("pictureName")} levels={levels} {...reportWords(locale)} />
      </section>
    </>
  );
}
