type Method = (this: unknown, ...given: unknown[]) => unknown;
type Class = new (...given: unknown[]) => object;
/** Takes down what was given. */
type Note = (...given: unknown[]) => void;

/** Takes down each call of a method and lets it through. What an engine lacks, nobody can call. */
export function listen(owner: unknown, method: string, note: Note): void {
  const original: unknown = Reflect.get(Object(owner) as object, method);
  if (typeof original !== 'function') return;
  Reflect.set(owner as object, method, function (this: unknown, ...given: unknown[]) {
    note(...given);
    return (original as Method).apply(this, given);
  });
}

/** Takes down what each new object of a class is made of. */
export function listenToNew(owner: object, name: string, note: Note): void {
  const original: unknown = Reflect.get(owner, name);
  if (typeof original !== 'function') return;
  const heard = new Proxy(original as Class, {
    construct(target, given: unknown[], made) {
      note(...given);
      return Reflect.construct(target, given, made) as object;
    },
  });
  Reflect.set(owner, name, heard);
}

/** Takes down what a property is set to. */
export function listenToSet(owner: object, property: string, note: Note): void {
  const own = Object.getOwnPropertyDescriptor(owner, property);
  if (!own?.set) throw new Error(`${property} can't be watched.`);
  const { set } = own;
  Object.defineProperty(owner, property, {
    ...own,
    set(this: unknown, value: unknown) {
      note(value);
      set.call(this, value);
    },
  });
}
