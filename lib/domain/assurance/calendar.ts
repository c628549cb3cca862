// Days as the checklist counts them: plain dates (2026-11-21) without a clock, read as the calendar in England shows them.

const milliseconds = 86_400_000;
const atMidnight = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The date so many days later (or earlier, below zero). */
export function addDays(date: string, days: number): string {
  return new Date(atMidnight(date) + days * milliseconds).toISOString().slice(0, 10);
}

/** Days from one date to another; below zero when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((atMidnight(to) - atMidnight(from)) / milliseconds);
}

/** The date so many months later; the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

const longDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const longMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });

/** 2026-11-21 → “21 November 2026”. */
export const dateInWords = (date: string): string => longDay.format(atMidnight(date));

/** 2026-09 → “September 2026”. */
export const monthInWords = (month: string): string => longMonth.format(atMidnight(`${month}-01`));

/** The day in England of a moment (ISO UTC), as 2026-11-21. */
export const dayOf = (moment: string): string => londonDay.format(Date.parse(moment));

/** The hour that clocks in England show at a moment (ISO UTC), 0 to 23. */
export const hourOf = (moment: string): number => Number(londonHour.format(Date.parse(moment)));
