import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findScenarios, parseScenario } from '../../../web/src/model/scenario_list.ts';

const SOURCE = `"""Two clerks.

Each reads the balance,
then writes it back.

A second paragraph with \`async with\`.

Look for: a clerk that waits
is woken by the release.
Look for: the order.
Hangs: nobody releases.
"""
import asyncio
lock = asyncio.BoundedSemaphore(2)
`;

describe('model/scenario_list', () => {
  test('reads title, story, hints and whether it hangs', () => {
    expect(parseScenario('010_two_clerks.py', SOURCE)).toMatchObject({
      id: '010_two_clerks',
      title: 'Two clerks',
      story: 'Each reads the balance, then writes it back.\n\nA second paragraph with `async with`.',
      lookFor: ['a clerk that waits is woken by the release.', 'the order.'],
      hangs: true,
    });
  });

  test('calls a file without docstring by its name', () => {
    expect(parseScenario('020_lost_update.py', 'import asyncio\n')).toMatchObject({
      title: 'lost update',
      story: '',
      hangs: false,
    });
  });

  test('finds by every word, in any order, in text and in the primitives used', () => {
    const all = [
      parseScenario('010_two_clerks.py', SOURCE),
      parseScenario('020_lost_update.py', 'import asyncio\n'),
    ];
    const ids = (query: string): string[] => findScenarios(all, query).map((scenario) => scenario.id);
    expect(ids('')).toEqual(['010_two_clerks', '020_lost_update']);
    expect(ids('BALANCE clerk')).toEqual(['010_two_clerks']);
    expect(ids('boundedsemaphore')).toEqual(['010_two_clerks']);
    expect(ids('balance lost')).toEqual([]);
  });

  test('finds a title and a story in every scenario of the repository', () => {
    const folder = new URL('../../../scenarios/', import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith('.py'));
    expect(files.length).toBeGreaterThan(15);
    for (const name of files) {
      const scenario = parseScenario(name, readFileSync(new URL(name, folder), 'utf8'));
      expect(scenario.title, name).not.toBe('');
      expect(scenario.story, name).not.toBe('');
    }
  });
});
