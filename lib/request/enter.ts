import { goTo } from "./action";
import { languageQuery } from "./locale";
import { rememberLocale } from "./preferences";
import { safeReturnPath } from "./return-path";
import { signInAs } from "./session";

/** Signs in a person who has just proved who they are and goes on to where they were headed, else to their organisation. The language that the address asked for stays. */
export async function enterAs(userId: string, next: string | undefined): Promise<never> {
  const query = await languageQuery();
  if (query !== "") await rememberLocale(query === "?lang=zh" ? "zh" : "en");
  await signInAs(userId);
  return goTo(onwardPath(next));
}

/** Where somebody goes who is signed in: to the path that they asked for, else to their organisation. */
export function onwardPath(next: string | null | undefined): string {
  const path = safeReturnPath(next);
  return path === "/" ? "/o" : path;
}
