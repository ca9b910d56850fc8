import type { Action } from "@/lib/domain/access";
import type { Realm } from "../world/realm";
import type { Call } from "./client";
import { actionId } from "./inventory";
import { actionCall, type Fields } from "./server-action";
import { cells, type Standing } from "./standing";

/** What stands in the brackets of an address. */
export type Names = Readonly<Record<string, string>>;

type Common = {
  /** Its name in the inventory. */
  readonly door: string;
  /** What this row of the matrix asks for, where a door has several. */
  readonly variant: string;
  /** The address with its brackets, as the sources have it. */
  readonly at: string;
  /** The row of the policy that this door obeys; none where nothing of an organisation is asked for. */
  readonly policy: Action | null;
  readonly cells: Readonly<Record<Standing, string>>;
  readonly names: (realm: Realm) => Promise<Names> | Names;
  /** Which rows tell that it did something. */
  readonly changes: "organization" | "people" | "nothing";
  /** A door that changes who everybody is gets an organisation of its own. */
  readonly world: "shared" | "own";
};

/** A page, or a route that only reads. */
export type ReadDoor = Common & { readonly kind: "read" };

/** A route that changes something; its request is made anew for each try. */
export type RouteDoor = Common & {
  readonly kind: "route";
  readonly sends: (realm: Realm) => Promise<Pick<Call, "headers" | "body">> | Pick<Call, "headers" | "body">;
};

/** A server action; its fields are made anew for each try, so that there is always something left to change. */
export type ActionDoor = Common & {
  readonly kind: "action";
  readonly fields: (realm: Realm) => Promise<Fields> | Fields;
  /** Those of the fields that hold the id of a row. */
  readonly ids: readonly string[];
  /** Those of the names that the page binds to it, before the form's state. */
  readonly bound: readonly string[];
};

export type Door = ReadDoor | RouteDoor | ActionDoor;

type More<D extends Common> = Partial<Omit<D, "door" | "at" | "cells" | "kind">>;

/** What the tests call a row of the matrix. */
export const titleOf = ({ door, variant }: Door): string => (variant === "" ? door : `${door} (${variant})`);

/** A page, named by its address. */
export function page(at: string, line: string, more: More<ReadDoor> = {}): ReadDoor {
  return { kind: "read", door: `page ${at}`, at, cells: cells(line), ...usual, changes: "nothing", ...more };
}

/** A route that only reads, named by its method and address. */
export function readRoute(door: string, line: string, more: More<ReadDoor> = {}): ReadDoor {
  return { ...page(door.replace(/^\S+ /, ""), line, more), door };
}

/** A route that changes something. */
export function route(door: string, line: string, more: More<RouteDoor> = {}): RouteDoor {
  return {
    kind: "route",
    door,
    at: door.replace(/^\S+ /, ""),
    cells: cells(line),
    ...usual,
    sends: () => ({}),
    ...more,
  };
}

/** An action, named by its file below `app/` and its export; it is bound to the names in the brackets of its address unless others are given. */
export function action(name: string, at: string, line: string, more: More<ActionDoor> = {}): ActionDoor {
  const own = { fields: () => ({}), ids: [], bound: at.startsWith("/o/") ? brackets(at) : [] };
  return { kind: "action", door: `action app/${name}`, at, cells: cells(line), ...usual, ...own, ...more };
}

/** The names in the brackets of an address, in order. */
export const brackets = (at: string): string[] =>
  Array.from(at.matchAll(/\[(?:\.\.\.)?(\w+)\]/g), ([, name = ""]) => name);

/** An address with its brackets filled. */
export const filled = (at: string, names: Names): string =>
  at.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(names[name] ?? `no-${name}`));

/** The request that a door answers, at the given names. */
export async function callOf(door: Door, realm: Realm, given?: Names): Promise<Call> {
  const names = given ?? (await door.names(realm));
  const path = filled(door.at, names);
  switch (door.kind) {
    case "read":
      return { path };
    case "route":
      return { method: door.door.split(" ")[0] ?? "POST", path, ...(await door.sends(realm)) };
    case "action": {
      const bound = door.bound.map((name) => names[name]);
      return actionCall({ id: actionId(door.door), path, bound, fields: await door.fields(realm) });
    }
  }
}

/** A JSON body as the autosave sends it. */
export const json = (body: object): { headers: Record<string, string>; body: string } => ({
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const usual = {
  variant: "",
  policy: null,
  changes: "organization",
  world: "shared",
  names: ({ slug, team, link, draft }: Realm): Names => ({
    org: slug,
    team: team.slug,
    assessment: draft,
    token: link.token,
    framework: "mlops-levels",
    nextauth: "session",
  }),
} as const;
