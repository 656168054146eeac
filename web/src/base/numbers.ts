const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** 1234567 → "1,234,567" */
export function formatCount(value: number): string {
  return grouped.format(value);
}

/** "5 rows", "1 row" */
export function formatAmount(value: number, one: string, many = `${one}s`): string {
  return `${formatCount(value)} ${value === 1 ? one : many}`;
}

/** 1234567 → "1.23M"; for numbers that change many times a second */
export function formatRate(value: number): string {
  return value < 1000 ? compact.format(Math.round(value * 10) / 10) : compact.format(value);
}

/** Seconds with as many digits as help: 0 → "0 s", 0.0005 → "0.5 ms", 12.3456 → "12.35 s" */
export function formatSeconds(value: number): string {
  if (value === 0) return '0 s';
  if (Math.abs(value) < 0.001) return `${trimmed(value * 1e6, 3)} µs`;
  if (Math.abs(value) < 0.1) return `${trimmed(value * 1000, 3)} ms`;
  return `${trimmed(value, Math.abs(value) < 100 ? 4 : 6)} s`;
}

/** 0.1234 → "12.3 %" */
export function formatShare(value: number): string {
  return `${trimmed(value * 100, 3)} %`;
}

/** 1048576 → "1 MB" (powers of 1024, as limits are given) */
export function formatBytes(value: number): string {
  if (value < 1024) return formatAmount(value, 'byte');
  if (value < 1024 * 1024) return `${trimmed(value / 1024, 3)} KB`;
  return `${trimmed(value / 1024 / 1024, 3)} MB`;
}

function trimmed(value: number, digits: number): string {
  return String(Number(value.toPrecision(digits)));
}
