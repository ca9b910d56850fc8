"use client";

import { useRouter } from "next/navigation";
import type { MouseEvent } from "react";

/**
 * A part of a page that was finished before the page was. Its links lead on within the app like all others; one with `data-keep-scroll` leaves the
 * page where it is.
 */
export function StillPart({ html }: { html: string }) {
  const router = useRouter();

  function follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (!(link instanceof HTMLAnchorElement) || !isOwn(link) || !isPlain(event)) return;
    event.preventDefault();
    const path = `/o/${link.pathname.slice(3)}${link.search}${link.hash}` as const;
    router.push(path, { scroll: !link.hasAttribute("data-keep-scroll") });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links within, by key as well
    // biome-ignore lint/a11y/useKeyWithClickEvents: a key on a link is a click on it
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote it on the server, with every text escaped
    <div onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />
  );
}

/** Whether a link leads to another page below an organisation; what lies on the same page the browser finds by itself. */
function isOwn({ origin, pathname, search, target }: HTMLAnchorElement): boolean {
  const isHere = pathname === location.pathname && search === location.search;
  return origin === location.origin && pathname.startsWith("/o/") && target === "" && !isHere;
}

const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;
