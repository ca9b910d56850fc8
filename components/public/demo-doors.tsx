import { buttonClass } from "@/components/ui/button";

type Words = (key: "demoManager" | "demoMember") => string;

/** One click into the demo, as a manager or as a team member. */
export function DemoDoors({ t }: { t: Words }) {
  return (
    <form method="post" action="/demo" className="flex flex-wrap gap-3">
      <button type="submit" name="role" value="manager" className={buttonClass({ variant: "primary", size: "large" })}>
        {t("demoManager")}
      </button>
      <button type="submit" name="role" value="member" className={buttonClass({ size: "large" })}>
        {t("demoMember")}
      </button>
    </form>
  );
}
