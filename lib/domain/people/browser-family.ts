// Which browser somebody uses, as far as a list of their sessions needs it: “Firefox on Windows”. Nothing finer is kept.
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bOPR\//, 'Opera'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(iPhone|iPad)\b/, 'iPhone or iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

const find = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined => list.find(([is]) => is.test(agent))?.[1];

/** A browser that says nothing we know is “Another browser”. */
export function browserFamily(agent: string): string {
  const [browser, system] = [find(browsers, agent), find(systems, agent)];
  return [browser ?? 'Another browser', system].filter(Boolean).join(' on ');
}
