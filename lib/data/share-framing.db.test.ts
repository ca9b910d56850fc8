import { describe, expect, test } from "vitest";
import { accepted, aPlace, may, type Place } from "./assessments.fixture";
import { setLinkRules } from "./link-rules";
import { grantTo } from "./people.fixture";
import { findSharedLink } from "./share-documents";
import { changeShareLink, type LinkChange } from "./share-link-changes";
import { findShareLink } from "./share-link-list";
import { makeShareLink } from "./share-links";

const [wiki, intranet, later] = ["https://wiki.example", "https://intranet.example:8443", "https://later.example"];

const manage = ({ actor, organizationId }: Place) => grantTo(actor, "links.manage", organizationId);

/** Has the organisation name these sites. */
async function name({ actor, organizationId }: Place, embedOrigins: string[]) {
  const rules = { areLinksAllowed: true, isExpiryRequired: false, isPasscodeRequired: false, embedOrigins };
  accepted(await setLinkRules(grantTo(actor, "organization.configure", organizationId), rules));
}

async function aLink(embedOrigins?: readonly string[]) {
  const place = await aPlace();
  await name(place, [wiki, intranet]);
  const choices = { label: "Wiki", expiry: "none", lastDay: null, hide: [] } as const;
  const more = embedOrigins === undefined ? {} : { embedOrigins };
  return { place, ...accepted(await makeShareLink(may(place, "share.manage"), { ...choices, ...more })) };
}

async function framersOf(token: string): Promise<readonly string[]> {
  const found = await findSharedLink(token, undefined);
  if (found?.state !== "open") throw new Error("the link opens nothing");
  return found.document.embedOrigins;
}

describe("a link is framed", () => {
  test("by every site of the organisation unless some were chosen, also by those that are named later", async () => {
    const { place, token, embedOrigins } = await aLink();
    expect(embedOrigins).toEqual([wiki, intranet]);
    await name(place, [wiki, later]);
    expect(await framersOf(token)).toEqual([wiki, later]);
  });

  test("by those that were chosen, of which the organisation names them still", async () => {
    const { place, token, id, embedOrigins } = await aLink([intranet, "https://evil.example"]);
    expect(embedOrigins).toEqual([intranet]);
    await name(place, [wiki, intranet, later, "https://evil.example"]);
    expect(await framersOf(token)).toEqual([intranet]);
    expect(await findShareLink(manage(place), id)).toMatchObject({ embedOrigins: [intranet] });
    await name(place, [wiki, later]);
    expect(await framersOf(token)).toEqual([]);
  });

  test("by nobody where none was chosen", async () => {
    const { place, token } = await aLink([]);
    await name(place, [wiki, later]);
    expect(await framersOf(token)).toEqual([]);
  });

  test("by others once it is changed; whoever changes something else leaves them as they are", async () => {
    const { place, token, id } = await aLink([wiki]);
    const same = { linkId: id, label: "Wiki", hide: [], show: [], expiry: "keep", lastDay: null } as const;
    const change = async (more: Partial<LinkChange>) =>
      accepted(await changeShareLink(manage(place), { ...same, passcode: "keep", ...more }));
    await change({ label: "Renamed" });
    expect(await framersOf(token)).toEqual([wiki]);
    await change({ embedOrigins: [intranet, later] });
    expect(await framersOf(token)).toEqual([intranet]);
    await change({ embedOrigins: null });
    expect(await framersOf(token)).toEqual([wiki, intranet]);
  });
});
