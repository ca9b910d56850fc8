"use server";

import { removeSharedView, removeView, saveView, shareView } from "@/lib/data/saved-views";
import { savedViewIdInput, savedViewInput } from "@/lib/domain/saved-view";
import { organizationAction } from "@/lib/request/action";
import { refreshed } from "@/lib/request/refreshed";

export const save = organizationAction("view.save", savedViewInput, ({ grant }, input) =>
  refreshed(saveView(grant, input)),
);

export const share = organizationAction("view.share", savedViewInput, ({ grant }, input) =>
  refreshed(shareView(grant, input)),
);

export const remove = organizationAction("view.save", savedViewIdInput, ({ grant }, input) =>
  refreshed(removeView(grant, input)),
);

export const removeShared = organizationAction("view.share", savedViewIdInput, ({ grant }, input) =>
  refreshed(removeSharedView(grant, input)),
);
