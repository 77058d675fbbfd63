/** A record of ours without what a page may have given to all objects: what it does not say, it then does not have. */
export const bare = <T extends object>(record: T): T => Object.assign(Object.create(null) as T, record);
