// Small real files for the tests: a photo with place, camera, comment and way up; a picture with texts; a document as Word packs it.
const bytesOf = (parts: readonly string[]): Uint8Array => Uint8Array.from(atob(parts.join('')), (c) => c.charCodeAt(0));

/** 24 × 16, lying on its side (6), with an Exif block of camera, owner and place, and a comment. Every word of it says Canary. */
export const aPhoto = bytesOf([
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4QDERXhpZgAATU0AKgAAAAgABAEPAAIAAAAKAAAAPgESAAMAAAABAAYAAIKYAAIAAAAOAAAASIglAAQAAAABAAAAVgAAAABDYW5hcnlDYW0AQ2Fu',
  'YXJ5IFBlcnNvbgAABAABAAIAAAACTgAAAAACAAUAAAADAAAAjAADAAIAAAACVwAAAAAEAAUAAAADAAAApAAAAAAAAAAzAAAAAQAAAB4AAAABAAAAAAAAAAEAAAAAAAAAAQAAAAcAAAAB',
  'AAAAAAAAAAH//gANQ2FuYXJ5IG5vdGX/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4r',
  'K06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAQABgDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI',
  'CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlq',
  'c3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAEC',
  'AwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpj',
  'ZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwCSZg2w',
  'KQEkJw2PXqM9x/garRtGFJeQFTtxg4x6njA7CpXZsgtu2lQpZVOScHr3/wD1UzzF5jKgnPXcSxLemeM9PxprRahZPQlYbgwLqoxu3Pjrk89OMjHTpj6UUyZlGJWG7bjqmQSR0z/iTxRS',
  'TS+zcuEXJXX5f8A//9k=',
]);

/** 24 × 16, with tEXt, iTXt and eXIf. */
export const aPicture = bytesOf([
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAADXRFWHRBdXRob3IAQ2FuYXJ5jpPxVQAAABxpVFh0WE1MOmNvbS5hZG9iZS54bXAAAAAAAENhbmFyeSZ0ln0AAAC8ZVhJ',
  'Zk1NACoAAAAIAAQBDwACAAAACgAAAD4BEgADAAAAAQAGAACCmAACAAAADgAAAEiIJQAEAAAAAQAAAFYAAAAAQ2FuYXJ5Q2FtAENhbmFyeSBQZXJzb24AAAQAAQACAAAAAk4AAAAAAgAF',
  'AAAAAwAAAIwAAwACAAAAAlcAAAAABAAFAAAAAwAAAKQAAAAAAAAAMwAAAAEAAAAeAAAAAQAAAAAAAAABAAAAAAAAAAEAAAAHAAAAAQAAAAAAAAABRmUU6AAABJtJREFUeJwBkARv+wD1',
  'sWUiSli3kd9q8dgwPmHNxLuGw9HEJxA8NExBiesvHnvV1H5Eb87Co9gRc2EQ5XgbzM6mlnYuYRbG6cktmb81jC4HGIIs5HwCsxbc5ZwU+VPTSQP9XURplsIXQ6ulSlqLSZXYgtCGNaYr',
  'MLaCFKtU8IoN8//iLUnM4wzoEp8IFmwbY6dxlDuWYhYU9tmdY0eeADnzw+aTEUNR3L7UB+PmtgW5noMG3adIph4Cmoo/QVsCShRs8NmKmOHPmZZh+We9r98OczdCDBP49dQPbOB50bmH',
  'N28HvLgShwTE1f07/NdJcrioRWmJJrfr1SD9eK1HCgMbJB6xFJFEGQ22rktk2Apwt8Ns1wF2ECi1hDU+ZdeP+7VMIN65EF407CrH/v4MeOMCobqrnmHADyenZFoexU2n/D/agCa1ahGM',
  'TiHs9BpznklRQv3DsHX7DBRsI6QWxROJXBJKqROSeMtMYvwL++QV+DPaM7OUS52PAPepELa2aDSA/JG6764Xm/dZNA9s9sH5gQ04fdRc4wHpSiWZq/X9mTAdj6lNE6u+SKGua5ZoHDT5',
  'xCTq4RYx1n/fZKDYpbTf8ATOnkrLdWp+5B0oDn1u/dss/nvHnMZRhPnW/KpbcKRk1TdKiSHI09Q3WPxn9ZyRbvv3CqCWm7fPZHwYIT3EiG4KyBYZDDNR6tYCptNRK5TeSVh2ryTJMamx',
  'PL8biWhK4fwvMgkERElBPF2LVCb757Vpws+9TBvPb9stISdiOAe/3wGtet7xbNGc2t+/mFSQEoiyAKz7IQvWyPtOPNkQtKJKKtm7MLL7JTxknY3j2pcNVgOU4/LCZNgGrKVOAZwr8P4o',
  'K9S0koDHkBg6+19p+00yJgM9AUHFMYETMwS/YwN/cACPnShpUChWnjWUH4bjNL4eT8Scp+laFaMBxBj1QOJALgDAAFsSaAou3S//9PdKrSvNrvCaB1njXpylG7qhx09N0NACGjTha7Ew',
  'L8/dNDslz5Pa1hS8Lo3kqtd0MNOFTxW6X5wmwwjvj6hLGGlFpyoeBsMpvSKaWi7JMTmumtlAJzNBH8SqbAPF4LeZAta1D3jY1Wc5efHoDUQC8BkxWxsW5VP+gqEc4L9fiYqZ0QNMUU1m',
  'qACcu6TExWOh5mFDAa1wUCGvqn2O10Y5FKPcauPJGC3NzAECv9mH/8W7zIu9E3ZCzrWG41sATuujKbpXVvWy6dMblSbOkMWmG/HJ6G36DrrnbYPtELuSGv/Ru/U8E0TUPbIgz8w9MXnF',
  'l4sAl35mzNM+EI3ulQ7M4xft2RUKAtG2vVLuQfNaQdY9TwjAlnzX7tGN8QErUawmPQkSEtVOFbVdOt5W1kUEjrr3c9szugNAqg/BAIQibsFqgfxHAx3jP3a0xUROcgccPgwbzI8H85/l',
  'nEIvyRgsWNwSUEqIwssRmlXfKus33Sjv11VBxGYChzJ/s/MSjAsrCqQaqAL5lm+E+R30XvukR3d5LJ4HLOFgWGY4xOeUrnuzeZnYUOL2HSFjh+vT2yhB9YA5ACUhMRg63XOQFsHtv+Su',
  'diDY+swYBRc6DZqTCDqg061qMAAAAABJRU5ErkJggg==',
]);

const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

export const aPdf = (inside = ''): Uint8Array =>
  latin(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside} >>\nendobj\n2 0 obj\n<< /Length 9 >>\nstream\n/JS x /JS\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );

export interface ZipEntry {
  readonly name: string;
  readonly size?: number;
  readonly packed?: number;
  readonly flags?: number;
  /** Where the table says that it begins. */
  readonly at?: number;
}

const little = (value: number, bytes: number): readonly number[] => Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);

/** A ZIP with stored entries of zeros; the table says what the entries claim. */
export function aZip(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: number[] = [];
  const table: number[] = [];
  for (const { name, packed = 4, size = packed, flags = 0, at = bodies.length } of entries) {
    const said = [...little(20, 2), ...little(flags, 2), ...little(0, 2), ...little(0, 8), ...little(packed, 4), ...little(size, 4), ...little(name.length, 2)];
    bodies.push(0x50, 0x4b, 3, 4, ...said, ...little(0, 2), ...latin(name), ...Array<number>(Math.min(packed, 64)).fill(0));
    table.push(0x50, 0x4b, 1, 2, ...little(20, 2), ...said, ...little(0, 12), ...little(at, 4), ...latin(name));
  }
  const count = [...little(entries.length, 2), ...little(entries.length, 2)];
  return Uint8Array.from([...bodies, ...table, 0x50, 0x4b, 5, 6, 0, 0, 0, 0, ...count, ...little(table.length, 4), ...little(bodies.length, 4), 0, 0]);
}

export const aDocument = (...more: readonly ZipEntry[]): Uint8Array => aZip([{ name: '[Content_Types].xml' }, { name: 'word/document.xml' }, ...more]);
