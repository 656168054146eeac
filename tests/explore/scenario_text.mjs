// The text of a scenario's program from its parts.

export const range = (n) => Array.from({ length: n }, (_, i) => i);
export const indent = (text, by = '    ') =>
  text
    .trim()
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/**
 * A whole program.
 *
 * @param shared   what the tasks share, made in main, as `global` names
 * @param bodies   functions, at module level
 * @param tasks    calls, one for each task
 * @param outcome  an expression over the shared names
 */
export function program({ shared = '', bodies, tasks, outcome = 'None' }) {
  const names = [...shared.matchAll(/^(\w+(?:, \w+)*) =/gm)].flatMap((match) => match[1].split(', '));
  return `# lockstep: outcome ${outcome}
import asyncio

${names.map((name) => `${name} = None`).join('\n')}


${bodies.trim()}


async def main():
${names.length > 0 ? `    global ${names.join(', ')}\n` : ''}${shared ? `${indent(shared)}\n` : ''}    await asyncio.gather(${tasks.map((task) => `asyncio.create_task(${task})`).join(', ')}, return_exceptions=True)


asyncio.run(main())
`;
}
