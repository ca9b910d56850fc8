import { encode } from "next-auth/jwt";

/** A session of somebody, by their address, as its cookie. */
export async function sessionOf(client, secret, email) {
  const { rows } = await client.query(
    `INSERT INTO session (user_id, expires_at) SELECT id, now() + interval '1 day' FROM "user" WHERE email = $1 RETURNING id`,
    [email],
  );
  return `ascent.session=${await encode({ token: { sid: rows[0].id }, secret })}`;
}
