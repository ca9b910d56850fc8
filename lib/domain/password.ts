/** What is wrong with a new password, as a key under `errors.fields`; null when it may be used. Any characters will do (ASVS 6.2.1 to 6.2.9): 8 to 256 of them, not one of those that everybody uses (`common`, in lower case), not the person's own e-mail address or its first part. */
export function passwordProblem(
  password: string,
  email: string,
  common: ReadonlySet<string>,
): "passwordTooShort" | "passwordTooLong" | "passwordTooCommon" | "passwordIsEmail" | null {
  const length = [...password].length;
  if (length < 8) return "passwordTooShort";
  if (length > 256) return "passwordTooLong";
  const plain = password.trim().toLowerCase();
  if (common.has(plain) || new Set(plain).size < 3) return "passwordTooCommon";
  const own = email.trim().toLowerCase();
  return plain === own || plain === own.split("@")[0] ? "passwordIsEmail" : null;
}
