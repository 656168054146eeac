import { describe, expect, test } from 'vitest';
import { safeTerminalText, visibleControls, withoutColors } from '../../../web/src/base/control_text.ts';

describe('base/control_text', () => {
  test('shows every control character of a program instead of obeying it', () => {
    expect(visibleControls('a\u001b[2Jb\u0007\r')).toBe('a␛[2Jb␇␍');
    expect(visibleControls('tab\tand\nnewline stay')).toBe('tab\tand\nnewline stay');
    expect(visibleControls('\u009b31m\u007f')).toBe('\\x9b31m␡');
  });

  test('lets colours and newlines of the trace pass and nothing else', () => {
    const trace = '\u001b[38;5;40mAda\u001b[0m\n';
    expect(safeTerminalText(trace)).toBe(trace);
    expect(safeTerminalText('\u001b]0;title\u0007')).toBe('␛]0;title␇');
    expect(safeTerminalText('\u001b[2J\u001b[H')).toBe('␛[2J␛[H');
    expect(safeTerminalText('\u001b[>4;2m\u009b31m\r\t')).toBe('␛[>4;2m\\x9b31m␍␉');
  });

  test('leaves no control character but the escape of a colour in any text of the first 256', () => {
    const all = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).join('');
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(safeTerminalText(all)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('takes colours away for searching', () => {
    expect(withoutColors('\u001b[1;31mred\u001b[0m')).toBe('red');
  });
});
