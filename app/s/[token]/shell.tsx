import type { ReactNode } from "react";

type Props = {
  lang: string;
  title: string;
  description: string;
  style: string;
  /** Whether it holds a form: under "no-referrer" that would be sent with `Origin: null`, as a foreign one is. */
  hasForm?: boolean;
  children: ReactNode;
};

/** The frame of every document under a share link: one stylesheet, no script, nothing for search engines. */
export function Shell({ lang, title, description, style, hasForm = false, children }: Props) {
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        {hasForm && <meta name="referrer" content="same-origin" />}
        <meta name="description" content={description} />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link
          rel="preload"
          href="/fonts/instrument-sans-5.3.0.woff2"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
        />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the compiled stylesheet, whose hash the policy names */}
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
