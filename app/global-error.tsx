"use client";

import { useEffect, useState } from "react";
import "./globals.css";

type Words = typeof import("@/messages/en.json")["errors"]["pages"];

// stands in for the whole page, so no language was chosen and no catalogue is at hand: both are asked for here
const catalogues = { en: () => import("@/messages/en.json"), zh: () => import("@/messages/zh.json") };

export default function FailedDocument({ retry }: { retry: () => void }) {
  const [words, setWords] = useState<Words | null>(null);
  const language = typeof navigator !== "undefined" && navigator.language.startsWith("zh") ? "zh" : "en";
  useEffect(() => {
    catalogues[language]().then((catalogue) => setWords(catalogue.default.errors.pages));
  }, [language]);
  return (
    <html lang={language === "zh" ? "zh-Hans" : "en"}>
      <body>
        <main className="mx-auto grid min-h-dvh max-w-document content-center gap-4 px-gutter">
          <h1 className="text-headline">{words?.failed.title}</h1>
          <p className="max-w-measure text-lede">{words?.failed.text}</p>
          {words !== null && (
            <button type="button" onClick={() => retry()} className="justify-self-start text-accent hover:underline">
              {words.retry}
            </button>
          )}
        </main>
      </body>
    </html>
  );
}
