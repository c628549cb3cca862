import 'server-only';
// The way to log in that leads back to where somebody was.
export const logInWay = (next: string | undefined): string => (next === undefined ? '/log-in' : `/log-in?next=${encodeURIComponent(next)}`);
