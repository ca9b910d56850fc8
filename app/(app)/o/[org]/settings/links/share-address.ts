import { env } from "@/lib/env";

/** The address under which a link opens, for whoever has it. */
export const shareAddress = (token: string): string => `${env().url}/s/${token}`;
