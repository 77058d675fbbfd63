/** Looks for secrets in texts: each that a text tells, plainly or encoded, and what stands around it. */
export function searchFor(secrets: readonly string[]) {
  const patterns = secrets.map((secret) => [secret, whole(secret)] as const);
  return (text: string): { secret: string; around: string }[] =>
    readings(text).flatMap((reading) =>
      patterns.flatMap(([secret, pattern]) => {
        const at = reading.search(pattern);
        return at < 0 ? [] : [{ secret, around: reading.slice(Math.max(0, at - 30), at + 50) }];
      }),
    );
}

/** A word that stands alone, so that 71 is not found in 0.4713. */
function whole(secret: string): RegExp {
  const plain = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![a-z0-9.])${plain}(?![a-z0-9])`, 'i');
}

/** A text as it stands, as an address would carry it, and with what looks like Base64 read. */
function readings(text: string): string[] {
  const all = [text];
  try {
    all.push(decodeURIComponent(text.replaceAll('+', ' ')));
  } catch {
    // A lone percent sign: no address.
  }
  for (const [word] of text.matchAll(/[a-z0-9+/_-]{8,}={0,2}/gi)) {
    try {
      all.push(atob(word.replaceAll('-', '+').replaceAll('_', '/')));
    } catch {
      // Not Base64.
    }
  }
  return all;
}
