/** The whole numbers from 0 on, as many as are wanted. */
export const upTo = (count: number): number[] => [...new Array<undefined>(count).keys()];
