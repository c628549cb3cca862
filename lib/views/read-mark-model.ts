// What a page that is read says of it. Types only.
export interface ReadMark {
  /** “Changed since you read it on 3 March 2027: Who and what”. */
  readonly changed: readonly string[];
  /** That they have read it as it stands. */
  readonly read?: string;
  readonly button: string;
  readonly hidden: Readonly<Record<string, string>>;
}
