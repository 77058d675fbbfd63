const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** All that a value says, as text, however deep it stands. It may come from the window of a frame, so `instanceof` won't do. */
export async function told(value: unknown, seen = new Set<unknown>()): Promise<string> {
  if (typeof value === 'function') return '';
  if (typeof value !== 'object' || value === null) return String(value);
  if (seen.has(value)) return '';
  seen.add(value);
  const kind = kindOf(value);
  if (kind === 'Blob' || kind === 'File') return (value as Blob).text();
  if (kind === 'Request') return `${(value as Request).url} ${await (value as Request).clone().text()}`;
  if (kind === 'Response') return (value as Response).clone().text();
  if (kind === 'URL' || kind === 'URLSearchParams') return (value as URL).toString();
  if (kind === 'ArrayBuffer') return new TextDecoder().decode(value as ArrayBuffer);
  if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
  if (kind === 'Window') return '';
  if ('nodeType' in value) return (value as Element).outerHTML || ((value as Node).textContent ?? '');
  const parts: unknown[] =
    kind === 'FormData' || kind === 'Map' || kind === 'Headers'
      ? [...(value as Map<string, unknown>)].flat()
      : kind === 'Set'
        ? [...(value as Set<unknown>)]
        : Object.entries(value).flat();
  if (kind.endsWith('Error')) parts.push((value as Error).message);
  if (kind.endsWith('Event')) parts.push(...fieldsOfEvent(value as Event));
  return (await Promise.all(parts.map((part) => told(part, seen)))).join(' ');
}

/** What a listener on the page is told; the target is the host, wherever inside it the event was born. */
function fieldsOfEvent(event: Event): unknown[] {
  const told = ['type', 'detail', 'data', 'newURL', 'oldURL', 'state', 'key'] as const;
  return told.map((field) => (Reflect.get(event, field) as unknown) ?? '');
}
