import 'server-only';
// The seam for a virus scanner. None comes with the product: SCAN_COMMAND names a program of the operator's own, called with the path of the file, that
// ends with 0 for a clean file and with 1 for a virus, as clamdscan does. Anything else means that nobody has looked.
import { execFile } from 'node:child_process';
import type { ScanState } from '@/lib/domain/evidence/evidence';
import { log } from './log';

export type ScanFile = (path: string) => Promise<ScanState | 'infected'>;

const longestMs = 20_000;

/** Waits for the scanner, but not for ever. Never throws. */
export const scanWith =
  (command: string): ScanFile =>
  (path) =>
    new Promise((resolve) => {
      execFile(command, [path], { timeout: longestMs, windowsHide: true }, (error) => {
        if (!error) return resolve('clean');
        if (error.code === 1) return resolve('infected');
        log.warn('virus scanner failed', { error: String(error.code ?? 'no answer') });
        return resolve('unscanned');
      });
    });
