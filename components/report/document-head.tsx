import { Wordmark } from "@/components/ui/mark";

export type OtherLanguage = { href: string; label: string; lang: string } | undefined;

type Props = {
  /** "Live, read only". */
  status: string;
  isFrozen: boolean;
  otherLanguage: OtherLanguage;
};

/** The first line of a document: whose it is, whether it moves, the other language. */
export function DocumentHead({ status, isFrozen, otherLanguage }: Props) {
  return (
    <header className="flex min-h-8 items-center justify-between gap-4">
      <Wordmark />
      <p className="flex items-center gap-5 text-note text-muted">
        <span className="inline-flex items-center gap-2">
          <svg
            viewBox="0 0 8 8"
            width="8"
            height="8"
            className={isFrozen ? "fill-none stroke-control" : "fill-ok"}
            aria-hidden="true"
          >
            {isFrozen ? <rect x="1" y="1" width="6" height="6" strokeWidth="1.5" /> : <circle cx="4" cy="4" r="4" />}
          </svg>
          {status}
        </span>
        {otherLanguage !== undefined && (
          <a
            href={otherLanguage.href}
            lang={otherLanguage.lang}
            hrefLang={otherLanguage.lang}
            className="hover:text-ink print:hidden"
          >
            {otherLanguage.label}
          </a>
        )}
      </p>
    </header>
  );
}
