/**
 * A function that computes its value once for each object and keeps it as long as
 * that object lives: what is made ready of a story, of a part of its record, or of
 * an article. Objects must not change once they have been asked about.
 */
export function keptWith<Key extends object, Value extends NonNullable<unknown> | null>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return (key) => {
    const ready = kept.get(key);
    if (ready !== undefined) return ready;
    const value = compute(key);
    kept.set(key, value);
    return value;
  };
}
