import { textOf } from './patient.ts';

/** The signs by which each recorder is told to leave an element out; SECURITY.md names where each is documented. */
export const signs = [
  '[data-dd-privacy="hidden"]',
  '[data-clarity-mask="true"]',
  '[data-hj-suppress]',
  '[data-private]',
  '[data-openreplay-hidden]',
  '[data-heap-redact-text="true"]',
  '[data-matomo-mask]',
  '.fs-exclude',
  '.ph-no-capture',
  '.sentry-block',
  '.rr-block',
  '.amp-block',
] as const;

/** What stands in a root without one of the signs on it or around it, inside that root. */
export function unmasked(root: ParentNode & Node): string[] {
  const bare = [...root.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && textOf(node) !== '');
  return [
    ...bare.map(textOf),
    ...[...root.querySelectorAll('*')].flatMap((element) =>
      signs
        .filter((sign) => !element.closest(sign))
        .map((sign) => `${sign} is missing around <${element.localName}> “${textOf(element).slice(0, 30)}”`),
    ),
  ];
}
