import { database } from "@/lib/data/database";
import { createPasswordLink } from "@/lib/data/password-links";
import { emailAddress } from "@/lib/domain/text";
import { env } from "@/lib/env";

// What an administrator does at the machine: `npm run admin -- password ada@example.org`.
const usage =
  "npm run admin -- password <email>   prints a link with which that person sets a new password, once, within an hour";

const [command, ...words] = process.argv.slice(2);

try {
  if (command !== "password") throw new Error(usage);
  console.log(await password(words));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await database().$disconnect();
}

async function password([email]: string[]): Promise<string> {
  const address = emailAddress.safeParse(email);
  if (!address.success) throw new Error(`"${email ?? ""}" is no e-mail address.\n${usage}`);
  const link = await createPasswordLink(address.data);
  if (link === null) throw new Error(`Nobody has an account with ${address.data}.`);
  return `${env().url}/password/${link.token}`;
}
