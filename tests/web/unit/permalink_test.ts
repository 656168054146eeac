import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeLink, encodeLink } from '../../../web/src/model/permalink.ts';

const UNICODE = 'print("naïve — 日本語 👩‍👩‍👧 \u202e")\n# \u0000 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢\n';

describe('model/permalink', () => {
  test('brings back the program, the seed and the cursor', async () => {
    const run = { source: 'import asyncio\n'.repeat(50), seed: 4294967295, cursor: 123456 };
    expect(await decodeLink(`#${await encodeLink(run)}`)).toEqual({ kind: 'run', run });
  });

  test('brings back any Unicode text unchanged', async () => {
    const run = { source: UNICODE, seed: 0, cursor: null };
    const link = await encodeLink(run);
    expect(link).toMatch(/^v1\.[0-9a-z]{7}\.[\w-]+$/);
    expect(await decodeLink(link)).toEqual({ kind: 'run', run });
  });

  test('reports every cut of a link', async () => {
    const link = await encodeLink({ source: UNICODE, seed: 7, cursor: 3 });
    for (let length = 1; length < link.length; length += 1) {
      expect((await decodeLink(link.slice(0, length))).kind, `cut to ${length}`).toBe('broken');
    }
    for (let from = 1; from < link.length; from += 1) {
      expect((await decodeLink(link.slice(from))).kind, `from ${from}`).toBe('broken');
    }
  });

  test('reports every change of one character', async () => {
    const link = await encodeLink({ source: 'print(1)\n', seed: 0, cursor: null });
    for (let at = 0; at < link.length; at += 1) {
      for (const other of ['A', 'b', '0', '-', '.']) {
        if (link[at] === other) continue;
        const changed = link.slice(0, at) + other + link.slice(at + 1);
        expect((await decodeLink(changed)).kind, changed).toBe('broken');
      }
    }
  });

  test('says that a link of another version may be of a newer page', async () => {
    const opened = await decodeLink('#v2.abc.def');
    expect(opened).toMatchObject({ kind: 'broken' });
    expect(opened.kind === 'broken' && opened.reason).toContain('v2');
  });

  test('refuses a link that unpacks to more than any program', async () => {
    const bomb = deflateRawSync(Buffer.alloc(5 * 1024 * 1024, 32)).toString('base64url');
    const probe = await encodeLink({ source: '', seed: 0, cursor: null });
    expect(probe.startsWith('v1.')).toBe(true);
    // The checksum is ours to make for any payload: find it by the page's own rule, CRC-32 in base 36.
    const crc = (await import('node:zlib')).crc32 as ((text: string) => number) | undefined;
    const sum = (crc === undefined ? crc32(bomb) : crc(bomb)).toString(36).padStart(7, '0');
    const opened = await decodeLink(`v1.${sum}.${bomb}`);
    expect(opened).toEqual({ kind: 'broken', reason: 'The link can not be unpacked.' });
  });

  test('names scenarios by id, and is nothing when the address has no fragment', async () => {
    expect(await decodeLink('#s=010_lock')).toEqual({ kind: 'scenario', id: '010_lock' });
    expect(await decodeLink('')).toEqual({ kind: 'none' });
    expect((await decodeLink('#s=../x')).kind).toBe('broken');
  });
});

/** Bit by bit, so that it shares nothing with the page's table. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text, 'latin1')) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
