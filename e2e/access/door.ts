import type { Action } from "@/lib/domain/access";
import type { Realm } from "../world/realm";
import type { Call } from "./client";
import { actionId } from "./inventory";
import { actionCall, type Fields } from "./server-action";
import { cells, type Standing } from "./standing";

type Cells = Readonly<Record<Standing, string>>;

/** What stands in the brackets of an address. */
export type Names = Readonly<Record<string, string>>;

type Common = {
  /** Its name in the inventory. */
  readonly door: string;
  /** The address with its brackets, as the sources have it. */
  readonly at: string;
  /** The cells of the policy that this door obeys; none where everybody may, or nothing of an organisation is asked for. */
  readonly policy: Action | null;
  readonly cells: Cells;
  readonly names: (realm: Realm) => Names;
};

/** A page, or a route that only reads. */
export type ReadDoor = Common & { readonly kind: "read" };

/** A route that changes something: its JSON body is made for each try. */
export type RouteDoor = Common & {
  readonly kind: "route";
  readonly body: (realm: Realm) => Promise<object> | object;
  readonly headers: Readonly<Record<string, string>>;
  readonly isReading: boolean;
};

/** A server action: its fields are made for each try, so that there is always something left to change. `ids` names those that hold the id of a row. */
export type ActionDoor = Common & {
  readonly kind: "action";
  readonly fields: (realm: Realm) => Promise<Fields> | Fields;
  readonly ids: readonly string[];
  readonly bound: readonly string[];
  /** Whether it only reads, so that no row tells that it ran. */
  readonly isReading: boolean;
};

export type Door = ReadDoor | RouteDoor | ActionDoor;

type More<D extends Common> = Partial<Omit<D, "door" | "at" | "cells" | "kind">>;

export const page = (at: string, line: string, more: More<ReadDoor> = {}): ReadDoor => ({
  kind: "read",
  door: `page ${at}`,
  at,
  cells: cells(line),
  ...usual,
  ...more,
});

export const route = (door: string, line: string, more: More<RouteDoor> = {}): RouteDoor => ({
  kind: "route",
  door,
  at: door.replace(/^\S+ /, ""),
  cells: cells(line),
  ...usual,
  body: () => ({}),
  headers: {},
  isReading: false,
  ...more,
});

export const readRoute = (door: string, line: string, more: More<ReadDoor> = {}): ReadDoor => ({
  kind: "read",
  door,
  at: door.replace(/^\S+ /, ""),
  cells: cells(line),
  ...usual,
  ...more,
});

/** An action is named by its file below `app/` and its export; it is bound to the names in the brackets of its address unless others are given. */
export const action = (name: string, at: string, line: string, more: More<ActionDoor> = {}): ActionDoor => ({
  kind: "action",
  door: `action app/${name}`,
  at,
  cells: cells(line),
  ...usual,
  fields: () => ({}),
  ids: [],
  bound: brackets(at),
  isReading: false,
  ...more,
});

/** The names in the brackets of an address, in order. */
export const brackets = (at: string): string[] =>
  Array.from(at.matchAll(/\[(?:\.\.\.)?(\w+)\]/g), ([, name = ""]) => name);

/** An address with its brackets filled. */
export const filled = (at: string, names: Names): string =>
  at.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => encodeURIComponent(names[name] ?? `no-${name}`));

/** The request that a door answers, at the given names. */
export async function callOf(door: Door, realm: Realm, names: Names = door.names(realm)): Promise<Call> {
  const path = filled(door.at, names);
  switch (door.kind) {
    case "read":
      return { path };
    case "route":
      return {
        method: door.door.split(" ")[0] ?? "POST",
        path,
        headers: { "content-type": "application/json", ...door.headers },
        body: JSON.stringify(await door.body(realm)),
      };
    case "action":
      return actionCall({
        id: actionId(door.door),
        path,
        bound: door.bound.map((name) => names[name]),
        fields: await door.fields(realm),
      });
  }
}

const usual = {
  policy: null,
  names: (realm: Realm): Names => ({
    org: realm.slug,
    team: realm.team.slug,
    token: realm.link.token,
    framework: "mlops-levels",
  }),
};
