/** The value in the middle. @param {readonly number[]} values at least one */
export declare function median(values: readonly number[]): number;
