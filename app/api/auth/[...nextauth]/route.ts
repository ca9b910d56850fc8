import { authRoute } from "@/lib/request/auth";

export const GET = authRoute;
export const POST = authRoute;
