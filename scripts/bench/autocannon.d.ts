// As much of autocannon as is used here; it brings no types.
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly amount: number;
    readonly connections: number;
    readonly headers: Readonly<Record<string, string>>;
  }
  interface Result {
    readonly non2xx: number;
    readonly errors: number;
  }
  interface Run extends PromiseLike<Result> {
    on(event: 'response', hear: (client: unknown, status: number, bytes: number, ms: number) => void): void;
  }
  export default function autocannon(options: Options): Run;
}
