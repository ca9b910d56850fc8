import { passcodeText } from "@/lib/domain/share-link-input";

const longest = 2000;

/** The passcode that a form sends; "" for whatever is not such a form. */
export async function readPasscode(request: Request): Promise<string> {
  const type = request.headers.get("content-type") ?? "";
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!/^application\/x-www-form-urlencoded\b/i.test(type) || !(length <= longest)) return "";
  const given = new URLSearchParams(await request.text()).get("passcode");
  return passcodeText.safeParse(given).data ?? "";
}
