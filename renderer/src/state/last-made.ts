/**
 * Makes something of some values, and gives the same again for as long as these are the same: for what a part of the
 * window would otherwise make anew each time that it is opened. Only the last is kept.
 */
export function lastMade<A extends readonly unknown[], V>(make: (...values: A) => V): (...values: A) => V {
  let last: { readonly values: A; readonly made: V } | null = null;
  return (...values) => {
    const before = last?.values;
    if (!last || values.some((value, i) => !Object.is(value, before?.[i]))) {
      last = { values, made: make(...values) };
    }
    return last.made;
  };
}
