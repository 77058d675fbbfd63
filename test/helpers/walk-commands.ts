import fc from 'fast-check';

/** What somebody can do, when, and how; `pick` chooses among what there is. */
export interface Deed<Somebody> {
  /** How often, against the others. */
  readonly weight: number;
  readonly can: (somebody: Somebody) => boolean;
  readonly act: (somebody: Somebody, pick: number) => Promise<void>;
}

export type Deeds<Somebody> = Readonly<Record<string, Deed<Somebody>>>;

/** One of a list, whatever the number. */
export const among = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

/**
 * Random lists of deeds.
 *
 * @param done - Counts how often each was done.
 * @param size - The longest list.
 * @param after - Compares what the page shows with what must be there.
 */
export function listsOf<Somebody extends object>(
  deeds: Deeds<Somebody>,
  done: Map<string, number>,
  size: number,
  after: (somebody: Somebody, name: string) => void,
) {
  const command = (name: string, { can, act }: Deed<Somebody>) =>
    fc.nat(255).map((pick): fc.AsyncCommand<Somebody, null> => ({
      check: (somebody) => can(somebody),
      run: async (somebody) => {
        await act(somebody, pick);
        after(somebody, name);
        done.set(name, (done.get(name) ?? 0) + 1);
      },
      toString: () => name,
    }));
  return fc.commands(
    Object.entries(deeds).flatMap(([name, deed]) =>
      Array.from({ length: deed.weight }, () => command(name, deed)),
    ),
    { maxCommands: size, size: 'max' },
  );
}
