// How long a session lives: it rests half an hour and ends after twelve hours, however busy.
const MINUTE = 60_000;
export const IDLE_MS = 30 * MINUTE;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
  readonly endedAt: Date | null;
}

/** Is the session still good at this moment? */
export const isLive = ({ lastSeenAt, endsAt, endedAt }: SessionTimes, now: Date): boolean =>
  endedAt === null && now < endsAt && now.getTime() - lastSeenAt.getTime() < IDLE_MS;
