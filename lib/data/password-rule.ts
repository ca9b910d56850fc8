import { dictionary } from "@zxcvbn-ts/language-common";
import { passwordProblem } from "@/lib/domain/password";

const common: ReadonlySet<string> = new Set(dictionary["passwords-common"].map((one) => one.toLowerCase()));

/** What is wrong with a new password, as a key under `errors.fields`; null when it may be used. The common ones come from the lists of zxcvbn. */
export function newPasswordProblem(password: string, email: string): ReturnType<typeof passwordProblem> {
  return passwordProblem(password, email, common);
}
