import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { setLocale, setTheme, signOut } from "@/app/actions";
import { MainNav } from "@/components/shell/main-nav";
import { TopBar } from "@/components/shell/top-bar";
import type { OrganizationChoice } from "@/components/shell/use-organization";
import type { MembershipOfViewer, Viewer } from "@/lib/data/viewer";
import { can } from "@/lib/domain/access";
import { clientMessages } from "@/lib/request/messages";
import { actorOf } from "@/lib/request/page";
import { currentViewer } from "@/lib/request/session";
import { requestTheme } from "@/lib/request/theme";

export default async function AppLayout({ children }: { children: ReactNode }) {
  const [viewer, theme, messages] = await Promise.all([currentViewer(), requestTheme(), clientMessages("shell")]);
  if (viewer === null) return children;
  const organizations = viewer.memberships.map((membership) => choiceOf(viewer, membership));
  return (
    <div data-shell className="group min-h-dvh max-md:pb-14.5 max-md:has-data-own-bars:pb-0">
      <NextIntlClientProvider messages={messages}>
        <TopBar
          organizations={organizations}
          person={viewer}
          theme={theme}
          actions={{ setLocale, setTheme, signOut }}
        />
      </NextIntlClientProvider>
      {children}
      <NextIntlClientProvider messages={messages}>
        <MainNav organizations={organizations} place="foot" />
      </NextIntlClientProvider>
    </div>
  );
}

function choiceOf(viewer: Viewer, membership: MembershipOfViewer): OrganizationChoice {
  const mayConfigure = can(actorOf(viewer, membership), "organization.configure", membership);
  return { slug: membership.slug, name: membership.name, settings: mayConfigure ? "settings" : "settings/people" };
}
