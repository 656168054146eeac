// Text that a program made must never steer a terminal. Two readers:
// - plain text (output, names, messages): every control character becomes a visible sign;
// - trace text, which the engine colours: its colour sequences (CSI … m) stay, all else becomes visible.

const CONTROL_PICTURES = 0x2400;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
  if (code === 0x7f) return '\u2421';
  return `\\x${code.toString(16)}`; // C1: no pictures exist for them
}

/** Control characters other than newline and tab, shown instead of obeyed. */
export function visibleControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, visible);
}

/** Trace text for the terminal: colours and newlines pass, nothing else that a terminal obeys. */
export function safeTerminalText(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex -- as above
    /\u001b\[[0-9;]{0,24}m|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g,
    (found) => (found.length > 1 ? found : visible(found)),
  );
}

/** The same without its colours, as one searches it and reads it aloud. */
export function withoutColors(text: string): string {
  // eslint-disable-next-line no-control-regex -- as above
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
