// The names of the signs by which a sheet can look doubtful.

/** What a sign is read from; its values run from the least to the most doubtful, except where noted. */
export const signNames = ['level', 'account', 'elsewhere', 'burst', 'device', 'link', 'helper'] as const
export type Sign = (typeof signNames)[number]
