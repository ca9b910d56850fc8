import { buttonClass } from "@/components/ui/button";

type Words = (key: `signIn.${"demo" | "demoManager" | "demoMember"}` | "or") => string;

/** The other way in, where there is one: the demo, as a manager or as a team member. */
export function DemoChoice({ t }: { t: Words }) {
  return (
    <form method="post" action="/demo" className="mt-6 grid gap-3">
      <p className="flex items-center gap-4 text-note text-muted before:h-px before:flex-1 before:bg-line before:content-[''] after:h-px after:flex-1 after:bg-line after:content-['']">
        {t("or")}
      </p>
      <button type="submit" name="role" value="manager" className={buttonClass({ wide: true, size: "large" })}>
        {t("signIn.demoManager")}
      </button>
      <button type="submit" name="role" value="member" className={buttonClass({ wide: true, size: "large" })}>
        {t("signIn.demoMember")}
      </button>
    </form>
  );
}
