/** The values of each parameter, by name. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

/** One value for each parameter. */
export type Row = Readonly<Record<string, string>>;

const pairKey = (a: string, x: string, b: string, y: string) => `${a}=${x}&${b}=${y}`;

/** How many pairs of values of two parameters there are. */
export function pairCount(parameters: Parameters): number {
  const sizes = Object.values(parameters).map(({ length }) => length);
  return sizes.reduce(
    (sum, size, at) => sum + sizes.slice(at + 1).reduce((inner, other) => inner + size * other, 0),
    0,
  );
}

/** The pairs of values that these rows have in them. */
export function pairsIn(rows: readonly Row[]): Set<string> {
  const seen = new Set<string>();
  for (const row of rows) {
    const entries = Object.entries(row);
    entries.forEach(([a, x], at) => {
      for (const [b, y] of entries.slice(at + 1)) seen.add(pairKey(a, x, b, y));
    });
  }
  return seen;
}

/**
 * Rows in which every two values of two parameters stand together at least once. Parameter by parameter, as in the method IPO: rows are
 * lengthened by the value that adds the most new pairs, then rows are added for those left. No chance is in it, so a run repeats itself.
 */
export function pairwiseRows(parameters: Parameters): Row[] {
  const names = Object.keys(parameters).sort(
    (a, b) => (parameters[b]?.length ?? 0) - (parameters[a]?.length ?? 0),
  );
  const rows: Record<string, string>[] = [];
  names.forEach((name, at) => {
    const values = parameters[name] ?? [];
    if (at === 0) {
      rows.push(...values.map((value) => ({ [name]: value })));
      return;
    }
    const before = names.slice(0, at);
    const open = new Set(
      before.flatMap((other) =>
        (parameters[other] ?? []).flatMap((x) => values.map((y) => pairKey(other, x, name, y))),
      ),
    );
    const gained = (row: Row, value: string) =>
      before.filter((other) => row[other] !== undefined && open.has(pairKey(other, row[other], name, value)));
    const set = (row: Record<string, string>, value: string) => {
      for (const other of gained(row, value)) open.delete(pairKey(other, row[other] ?? '', name, value));
      row[name] = value;
    };
    rows.forEach((row, index) => {
      const scored = values.map((value) => gained(row, value).length);
      const most = Math.max(...scored);
      const best = most === 0 ? values[index % values.length] : values[scored.indexOf(most)];
      set(row, best ?? '');
    });
    for (const value of values) {
      for (const other of before) {
        for (const x of parameters[other] ?? []) {
          if (!open.has(pairKey(other, x, name, value))) continue;
          let row = rows.find((each) => each[name] === value && each[other] === undefined);
          if (!row) rows.push((row = { [name]: value }));
          row[other] = x;
          open.delete(pairKey(other, x, name, value));
        }
      }
    }
  });
  // What a row is free in takes each value in turn.
  return rows.map((row, index) =>
    Object.fromEntries(
      names.map((name) => {
        const values = parameters[name] ?? [];
        return [name, row[name] ?? values[index % values.length] ?? ''];
      }),
    ),
  );
}
