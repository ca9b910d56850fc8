"use client";

import X from "lucide-react/icons/x";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { FormFoot } from "@/components/form/form-foot";
import { type Action, useForm } from "@/components/form/use-form";
import { TextField } from "@/components/ui/field";
import { menuItemClass } from "@/components/ui/menu-item";
import { Popover } from "@/components/ui/popover";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SavedView } from "@/lib/domain/saved-view";
import { ControlButton } from "./control-button";

type ViewLink = SavedView & { readonly href: `/o/${string}`; readonly isOpen: boolean };

type Props = {
  views: readonly ViewLink[];
  /** The portfolio as it opens where nobody has saved a default. */
  plainHref: `/o/${string}`;
  /** What the address says now. */
  query: string;
  save: Action<null>;
  remove: Action<null>;
  /** Given to whoever may save for everybody. */
  share: Action<null> | null;
  removeShared: Action<null> | null;
};

/** The saved views to open, and the present one to save. */
export function ViewsMenu({ views, plainHref, query, save, remove, share, removeShared }: Props) {
  const t = useTranslations("portfolio.views");
  const open = views.find(({ isOpen }) => isOpen);
  return (
    <Popover align="right" button={<ControlButton label={t("view")} value={open?.name ?? t("none")} />}>
      <Link href={plainHref} prefetch={false} className={menuItemClass}>
        {t("plain")}
      </Link>
      {views.map((view) => (
        <ViewRow key={view.id} view={view} remove={view.isShared ? removeShared : remove} />
      ))}
      <SaveForm query={query} save={save} label={t("save")} id="view-name" />
      {share !== null && <SaveForm query={query} save={share} label={t("share")} id="shared-view-name" />}
    </Popover>
  );
}

function ViewRow({ view, remove }: { view: ViewLink; remove: Action<null> | null }) {
  const t = useTranslations("portfolio.views");
  const { id, name, href, isOpen, isShared, isDefault } = view;
  return (
    <div className="flex items-center">
      <Link
        href={href}
        prefetch={false}
        aria-current={isOpen ? "true" : undefined}
        className={`${menuItemClass} ${isOpen ? "bg-wash font-medium text-ink" : ""}`}
      >
        <span className="min-w-0 truncate">{name}</span>
        <span className="ml-auto text-note font-normal whitespace-nowrap text-muted">
          {[isShared && t("everybody"), isDefault && t("default")].filter((word) => word !== false).join(" · ")}
        </span>
      </Link>
      {remove !== null && <RemoveForm viewId={id} name={name} remove={remove} />}
    </div>
  );
}

function RemoveForm({ viewId, name, remove }: { viewId: string; name: string; remove: Action<null> }) {
  const t = useTranslations("portfolio.views");
  const form = useForm(remove);
  return (
    <form action={form.submit}>
      <input type="hidden" name="viewId" value={viewId} />
      <SubmitButton variant="quiet" size="icon" aria-label={t("remove", { name })}>
        <X />
      </SubmitButton>
    </form>
  );
}

function SaveForm({ query, save, label, id }: { query: string; save: Action<null>; label: string; id: string }) {
  const t = useTranslations("portfolio.views");
  const form = useForm(save);
  return (
    <form action={form.submit} noValidate className="grid gap-2 border-t border-line p-1 pt-3">
      <input type="hidden" name="query" value={query} />
      <TextField
        {...form.field("name")}
        id={id}
        label={label}
        placeholder={t("example")}
        maxLength={60}
        required
        autoComplete="off"
      />
      <label className="flex items-center gap-2">
        <input type="checkbox" name="isDefault" className="size-4 accent-ink" />
        {t("makeDefault")}
      </label>
      <FormFoot problem={form.problem} isDone={form.isDone}>
        <SubmitButton variant="secondary">{t("saveButton")}</SubmitButton>
      </FormFoot>
    </form>
  );
}
