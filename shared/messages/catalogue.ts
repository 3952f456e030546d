/** The shape of a translated catalogue: the same keys as the English one, so that a missing one does not compile. */
export type Catalogue<T> = { readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]> };
