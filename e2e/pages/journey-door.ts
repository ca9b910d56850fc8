import type { Page } from "@playwright/test";

type Credentials = { readonly name: string; readonly email: string; readonly password: string };

/** The doors of the product, in English: signing up and in, an invitation, the first run. */
export function door(page: Page) {
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  return {
    email: field("E-mail"),
    code: field("One-time code"),
    problem: page.getByRole("alert").filter({ hasText: /\S/ }),

    async signUp({ name, email, password }: Credentials): Promise<void> {
      await field("Your name").fill(name);
      await field("E-mail").fill(email);
      await field("Password").fill(password);
      await press("Create account");
    },

    async signIn({ email, password }: Pick<Credentials, "email" | "password">): Promise<void> {
      await field("E-mail").fill(email);
      await field("Password").fill(password);
      await press("Sign in");
    },

    /** A new person takes an invitation; its address is not asked for. */
    async joinAs({ name, password }: Pick<Credentials, "name" | "password">): Promise<void> {
      await field("Your name").fill(name);
      await field("Password").fill(password);
      await press("Create account and join");
    },

    async makeOrganization(name: string): Promise<void> {
      await field("Name").fill(name);
      await press("Make organisation");
    },

    async setUp({
      code,
      organization,
      owner,
    }: {
      code: string;
      organization: string;
      owner: Credentials;
    }): Promise<void> {
      await field("One-time code").fill(code);
      await field("Name of your organisation").fill(organization);
      await field("Your name").fill(owner.name);
      await field("E-mail").fill(owner.email);
      await field("Password").fill(owner.password);
      await press("Set up");
    },
  };
}
