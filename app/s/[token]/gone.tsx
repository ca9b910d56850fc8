import { Wordmark } from "@/components/ui/mark";

/** What a link that opens nothing shows: the same for unknown, expired and revoked. */
export function Gone({ title, text }: { title: string; text: string }) {
  return (
    <main className="mx-auto max-w-document px-gutter pt-4 lg:px-10">
      <Wordmark />
      <h1 className="mt-14 text-title text-balance">{title}</h1>
      <p className="mt-2 max-w-measure text-lede">{text}</p>
    </main>
  );
}
