/** The last words of a start: where Ascent is, how long it took since then, and how to get in. */
export function welcome({ url, since = 0, demo, setupCode, hasDemoDoor }) {
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  const lines = ["", `  Ascent is ready at ${url}  (${seconds} s)`, ""];
  if (setupCode) lines.push(`  First run: open ${url}/set-up and enter the code  ${setupCode}`, "");
  if (demo) {
    if (hasDemoDoor)
      lines.push(`  "Explore the demo" on that page signs you in with one click. Or sign in at ${url}/sign-in as`);
    else lines.push(`  The demo's people; sign in at ${url}/sign-in as`);
    for (const { role, email, password } of demo.people)
      lines.push(`    ${role.padEnd(12)} ${email.padEnd(34)} ${password}`);
    lines.push("", `  The demo's share link  ${rebased(demo.shareUrl, url)}`, "");
  }
  lines.push("  Ctrl-C stops it.", "");
  console.log(lines.join("\n"));
}

/** The seed wrote the link with the address of its day; the port may have changed since. */
function rebased(link, url) {
  const { pathname } = new URL(link);
  return new URL(pathname, url).toString();
}
