import { createHash } from 'node:crypto';

/** The value of an `integrity` attribute. */
export function integrityOf(code) {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
