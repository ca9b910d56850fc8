import type { ReactNode } from "react";

type Props = {
  lang: string;
  title: string;
  description: string;
  style: string;
  /** Whether it holds a form: under "no-referrer" that would be sent with `Origin: null`, as a foreign one is. */
  hasForm?: boolean;
  /** The theme that the address asks for; without one the document follows the reader's. */
  theme?: "light" | "dark" | null;
  /** What a messenger shows where the link is pasted. */
  preview?: { url: string; image: string; alt: string };
  children: ReactNode;
};

/** The frame of every document under a share link: one stylesheet, no script, nothing for search engines. */
export function Shell({ lang, title, description, style, theme, preview, hasForm = false, children }: Props) {
  return (
    <html lang={lang} data-theme={theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        {hasForm && <meta name="referrer" content="same-origin" />}
        <meta name="description" content={description} />
        {preview !== undefined && <Preview title={title} description={description} {...preview} />}
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

type PreviewProps = Pick<Props, "title" | "description"> & NonNullable<Props["preview"]>;

/** Open Graph (ogp.me) and what X reads besides. */
function Preview({ title, description, url, image, alt }: PreviewProps) {
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Ascent" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      <meta property="og:image" content={image} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={image} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}
