// A moment as people read it: “21 November 2026 at 2:14pm”, as the clocks in England show it.
const inLondon = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options });
const day = inLondon({ day: 'numeric', month: 'long', year: 'numeric' });
const clock = inLondon({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' });

/** “2:14pm”, “midday”, “midnight”. */
export function timeInWords(iso: string): string {
  const said = clock.format(new Date(iso)).replace(/\s/gu, '').toLowerCase().replace(':00', '');
  return said === '12pm' ? 'midday' : said === '12am' ? 'midnight' : said;
}

export const momentInWords = (iso: string): string => `${day.format(new Date(iso))} at ${timeInWords(iso)}`;
