import { fail } from "@/lib/domain/errors";
import { problem } from "@/lib/request/route";

/** Whatever else is asked of the API is not there, and says so as the API does. */
const nothing = (): Response => problem(fail("not-found"));

export const GET = nothing;
export const POST = nothing;
export const PUT = nothing;
export const PATCH = nothing;
export const DELETE = nothing;
