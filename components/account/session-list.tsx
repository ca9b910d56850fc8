import { Table, Td, Th, Tr } from "@/components/ui/table";

/** One sign-in, with its instants as the reader's language writes them. */
export type ListedSession = {
  readonly id: string;
  readonly isHere: boolean;
  readonly signedIn: string;
  readonly lastSeen: string;
};

type Words = (key: "sessions" | "here" | "browser" | "elsewhere" | "signedIn" | "lastSeen") => string;

/** Where a person is signed in. */
export function SessionList({ sessions, t }: { sessions: readonly ListedSession[]; t: Words }) {
  return (
    <Table label={t("sessions")}>
      <thead>
        <tr>
          <Th>{t("browser")}</Th>
          <Th>{t("signedIn")}</Th>
          <Th>{t("lastSeen")}</Th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, isHere, signedIn, lastSeen }) => (
          <Tr key={id}>
            <Td lead={isHere} nowrap>
              {isHere ? t("here") : t("elsewhere")}
            </Td>
            <Td>{signedIn}</Td>
            <Td>{lastSeen}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
