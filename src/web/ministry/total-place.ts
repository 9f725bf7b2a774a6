/** What stands in the address for the total, which has no code. */
export const totalPlace = 'tong';
