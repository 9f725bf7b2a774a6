/** Days to a last day, in words: colour alone never says it. */
export const due = {
  left: (days: number) =>
    days < 0 ? `quá hạn ${-days} ngày` : days === 0 ? 'hạn hôm nay' : `còn ${days} ngày`,
  none: 'không có hạn',
};
