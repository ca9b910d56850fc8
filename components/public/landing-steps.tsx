type Words = (key: `steps.${"answer" | "publish" | "share"}.${"title" | "text"}`) => string;

const steps = ["answer", "publish", "share"] as const;

/** How it goes, in three sentences. */
export function LandingSteps({ t }: { t: Words }) {
  return (
    <dl className="mt-5">
      {steps.map((step) => (
        <div key={step} className="border-t border-line py-2.5">
          <dt className="font-semibold">{t(`steps.${step}.title`)}</dt>
          <dd className="text-muted">{t(`steps.${step}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
