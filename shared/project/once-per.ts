/**
 * Makes something from an immutable value once, and gives the same again for as long as that value
 * lives. For what would otherwise be made anew for each of thousands of annotations.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let entry = made.get(key);
    if (!entry) {
      entry = { value: make(key) };
      made.set(key, entry);
    }
    return entry.value;
  };
}
