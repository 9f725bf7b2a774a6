const inVietnam = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant of the wire (ISO 8601, UTC) as Vietnam's clocks showed it: 06/07/2020 08:15:02. */
export function formatInstant(instant: string): string {
  const parts = Object.fromEntries(
    inVietnam.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  const { day, month, year, hour, minute, second } = parts;
  return `${day}/${month}/${year} ${hour}:${minute}:${second}`;
}

export function InstantText({ instant }: { instant: string | null }) {
  return instant === null ? (
    <>–</>
  ) : (
    <time dateTime={instant} style={{ whiteSpace: 'nowrap' }}>
      {formatInstant(instant)}
    </time>
  );
}
