import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatBytes,
  formatCount,
  formatRate,
  formatSeconds,
  formatShare,
} from '../../../web/src/base/numbers.ts';

describe('base/numbers', () => {
  test('writes counts, rates and amounts', () => {
    expect(formatCount(1234567)).toBe('1,234,567');
    expect(formatRate(1234567)).toBe('1.23M');
    expect(formatRate(0.25)).toBe('0.3');
    expect(formatAmount(1, 'row')).toBe('1 row');
    expect(formatAmount(2, 'row')).toBe('2 rows');
  });

  test('writes times with the digits that help', () => {
    expect([0, 0.0000005, 0.05, 0.1, 1.5, 12.3456, 3600].map(formatSeconds)).toEqual([
      '0 s',
      '0.5 µs',
      '50 ms',
      '0.1 s',
      '1.5 s',
      '12.35 s',
      '3600 s',
    ]);
  });

  test('writes shares and sizes', () => {
    expect(formatShare(1 / 3)).toBe('33.3 %');
    expect([512, 1024, 1024 * 1024, 512 * 1024 * 1024].map(formatBytes)).toEqual([
      '512 bytes',
      '1 KB',
      '1 MB',
      '512 MB',
    ]);
  });
});
