/** What a link carries: enough to see the same run, event for event. */
export interface SharedRun {
  readonly source: string;
  readonly seed: number;
  /** The selected event; null when the program was not run. */
  readonly cursor: number | null;
}

export type OpenedLink =
  | { readonly kind: 'none' }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'run'; readonly run: SharedRun }
  | { readonly kind: 'broken'; readonly reason: string };

const VERSION = 'v1';
/** No link of ours unpacks to more; a hostile one is refused before it fills memory. */
const UNPACKED_LIMIT_BYTES = 4 * 1024 * 1024;

/** Lengths beyond which a link needs a word of warning: chat programs cut it. */
export const LINK_LIMITS = { chat: 2_000, mail: 8_000 } as const;

/**
 * The address fragment for a run: `v1.<checksum>.<payload>`.
 *
 * The payload is JSON, deflated, in base64url; the checksum is a CRC-32 over the payload's characters, so that a
 * cut or a changed character is noticed before anything is unpacked.
 */
export async function encodeLink(run: SharedRun): Promise<string> {
  const fields = {
    s: run.source,
    ...(run.seed === 0 ? {} : { r: run.seed }),
    ...(run.cursor === null ? {} : { c: run.cursor }),
  };
  const packed = await pump(
    new TextEncoder().encode(JSON.stringify(fields)),
    new CompressionStream('deflate-raw'),
  );
  const payload = toBase64Url(packed);
  return `${VERSION}.${checksum(payload)}.${payload}`;
}

/** Reads an address fragment (with or without `#`). Whatever is not whole is `broken`, with a sentence for the reader. */
export async function decodeLink(fragment: string): Promise<OpenedLink> {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { kind: 'none' };
  const scenario = /^s=([\w-]+)$/.exec(text);
  if (scenario !== null) return { kind: 'scenario', id: scenario[1] ?? '' };
  const parts = /^v(\d+)\.([0-9a-z]*)\.?([\w-]*)$/.exec(text);
  if (parts === null) return broken('The part of the address after # is not a Lockstep link.');
  const [, version = '', sum = '', payload = ''] = parts;
  if (`v${version}` !== VERSION) {
    return broken(
      `The link has format v${version}; this page reads ${VERSION}. It may come from a newer Lockstep.`,
    );
  }
  if (payload === '' || checksum(payload) !== sum) {
    return broken('The link is not whole: some of its characters were cut off or changed on the way.');
  }
  try {
    const bytes = await pump(
      fromBase64Url(payload),
      new DecompressionStream('deflate-raw'),
      UNPACKED_LIMIT_BYTES,
    );
    return readFields(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return broken('The link can not be unpacked.');
  }
}

function readFields(fields: unknown): OpenedLink {
  if (typeof fields !== 'object' || fields === null) return broken('The link carries no program.');
  const { s: source, r: seed = 0, c: cursor = null } = fields as Record<string, unknown>;
  const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
  if (typeof source !== 'string' || !isNumber(seed) || (cursor !== null && !isNumber(cursor))) {
    return broken('The link carries no program.');
  }
  return { kind: 'run', run: { source, seed, cursor } };
}

function broken(reason: string): OpenedLink {
  return { kind: 'broken', reason };
}

async function pump(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
  limit = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(through).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('too long');
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * CRC-32 of ASCII text, in seven base-36 digits.
 *
 * @source ISO 3309, the polynomial of zip and PNG
 */
function checksum(text: string): string {
  let crc = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    crc = (CRC_TABLE[(crc ^ text.charCodeAt(at)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(36).padStart(7, '0');
}
