// Two texts of an agreement compared: part by part, each line as it stood and as it stands, its words marked. Nothing is left out: the
// marked words of a line and those around them are the whole line.
import { aligned } from './aligned';
import type { PrintModel } from './print-model';
import { type PrintPart, printParts } from './print-parts';

export interface ComparedWords {
  readonly text: string;
  /** In this text and not in the other. */
  readonly marked: boolean;
}

type Line = readonly ComparedWords[];

/** A line of both texts; a line that was reworded, beside what it was made from; or lines of one text, beside those of the other that stand in their place. */
export type ComparedLine =
  | { readonly same: string }
  | { readonly same?: never; readonly reworded: boolean; readonly before: readonly Line[]; readonly now: readonly Line[] };

export interface ComparedPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly ComparedLine[];
  /** How many of its lines are gone, are new, or read otherwise. */
  readonly removed: number;
  readonly added: number;
  readonly reworded: number;
}

const wordsOf = (line: string): readonly string[] => line.match(/\S+/gu) ?? [];

/** Words that follow each other are one run. */
function runs(words: readonly { readonly text: string; readonly marked: boolean }[]): readonly ComparedWords[] {
  const out: { text: string; marked: boolean }[] = [];
  for (const { text, marked } of words) {
    const last = out.at(-1);
    if (last?.marked === marked) last.text = `${last.text} ${text}`;
    else out.push({ text, marked });
  }
  return out;
}

interface Pair {
  readonly before: Line;
  readonly now: Line;
  /** Share of the longer line that stands in both. */
  readonly alike: number;
}

function pairOf(was: string, is: string): Pair {
  const [old, current] = [wordsOf(was), wordsOf(is)];
  const all = aligned(old, current);
  const side = (own: 'before' | 'now') =>
    runs(all.filter((one) => one.in === 'both' || one.in === own).map((one) => ({ text: one.text, marked: one.in === own })));
  const both = all.filter((one) => one.in === 'both').length;
  return { before: side('before'), now: side('now'), alike: both / Math.max(old.length, current.length, 1) };
}

/** No pair of these lines is more alike than this: counted before they are gone through word by word. */
function atMostAlike(was: string, is: string): number {
  const [old, current] = [wordsOf(was), wordsOf(is)];
  const known = new Set(current);
  return old.filter((word) => known.has(word)).length / Math.max(old.length, current.length, 1);
}

const whole = (text: string): Line => [{ text, marked: true }];
/** Less alike than this, two lines are not one that was reworded. */
const enough = 0.5;

/** Lines that are gone beside lines that are new, in order: one that is much like another is that line reworded. */
function gapOf(gone: readonly string[], fresh: readonly string[]): readonly ComparedLine[] {
  const out: ComparedLine[] = [];
  let [from, left]: [number, string[]] = [0, []];
  const close = (to: number) => {
    const [before, now] = [left.map(whole), fresh.slice(from, to).map(whole)];
    if (before.length + now.length > 0) out.push({ reworded: false, before, now });
    [from, left] = [to, []];
  };
  for (const was of gone) {
    const to = fresh.findIndex((is, at) => at >= from && atMostAlike(was, is) >= enough && pairOf(was, is).alike >= enough);
    if (to < 0) {
      left.push(was);
      continue;
    }
    close(to);
    const { before, now } = pairOf(was, fresh[to] ?? '');
    out.push({ reworded: true, before: [before], now: [now] });
    from = to + 1;
  }
  close(fresh.length);
  return out;
}

function linesOf(before: readonly string[], now: readonly string[]): readonly ComparedLine[] {
  const out: ComparedLine[] = [];
  let [gone, fresh]: [string[], string[]] = [[], []];
  const close = () => {
    out.push(...gapOf(gone, fresh));
    [gone, fresh] = [[], []];
  };
  for (const line of aligned(before, now)) {
    if (line.in === 'before') gone.push(line.text);
    else if (line.in === 'now') fresh.push(line.text);
    else {
      close();
      out.push({ same: line.text });
    }
  }
  close();
  return out;
}

/** A part under another heading begins with that; one that stands in one text alone says it in its lines. */
function headed({ heading }: PrintPart, old: PrintPart | undefined, now: PrintPart | undefined): readonly ComparedLine[] {
  return old && now && old.heading !== now.heading ? gapOf([old.heading], [heading]) : [];
}

function partOf(part: PrintPart, old: PrintPart | undefined, current: PrintPart | undefined): ComparedPart {
  const { id, heading } = part;
  const lines = [...headed(part, old, current), ...linesOf(old?.lines ?? [], current?.lines ?? [])];
  const changed = lines.filter((line) => line.same === undefined);
  const apart = changed.filter(({ reworded }) => !reworded);
  return {
    id,
    heading,
    lines,
    removed: apart.reduce((sum, line) => sum + line.before.length, 0),
    added: apart.reduce((sum, line) => sum + line.now.length, 0),
    reworded: changed.length - apart.length,
  };
}

export const differs = ({ removed, added, reworded }: ComparedPart): boolean => removed + added + reworded > 0;

/** What stands over the text, where it reads otherwise. */
function titles(before: PrintModel, now: PrintModel): readonly ComparedPart[] {
  const part = ({ title, subtitle }: PrintModel): PrintPart => ({ id: 'title', heading: 'Title', lines: [title, subtitle] });
  return [partOf(part(now), part(before), part(now))].filter(differs);
}

/** Every part of both, in the order of the later text; parts that it no longer has come last. */
export function comparedPrints(before: PrintModel, now: PrintModel): readonly ComparedPart[] {
  const [old, current] = [printParts(before), printParts(now)];
  const same = (parts: readonly PrintPart[], id: string) => parts.find((part) => part.id === id);
  const gone = old.filter(({ id }) => !current.some((part) => part.id === id));
  return [...titles(before, now), ...[...current, ...gone].map((part) => partOf(part, same(old, part.id), same(current, part.id)))];
}
