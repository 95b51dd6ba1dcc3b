// The ledger's second verifier, for a reader's own browser: WebCrypto alone, no library. It takes nothing from the
// server but what is to be checked, and names each fault as the product does. Numbers are BigInt, bytes Uint8Array.
// docs/formats/ledger-tree.md, ledger-checkpoint.md and ledger-entry.md say what is checked and in what order.

const HASH = 32;
const MOST = (1n << 63n) - 1n;
const MOST_SIGNATURES = 64;
const DASH = '\u2014 ';
const KINDS = { AGREEMENTS: 1, PRIVATE: 2 };
const SMALL = new Set([
  '00'.repeat(32),
  '01' + '00'.repeat(31),
  'ec' + 'ff'.repeat(30) + '7f',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
]);

class Refusal extends Error {
  constructor(fault, line = 0) {
    super(fault);
    this.fault = fault;
    this.line = line;
  }
}

function demand(holds, fault, line = 0) {
  if (!holds) throw new Refusal(fault, line);
}

/** What a check found: `fault` is empty where everything holds, and names the first thing that is wrong otherwise. */
async function verdict(check) {
  try {
    return { fault: '', line: 0, ...(await check()) };
  } catch (refusal) {
    if (refusal instanceof Refusal) return { fault: refusal.fault, line: refusal.line };
    throw refusal;
  }
}

const utf8 = text => new TextEncoder().encode(text);
const hex = bytes => [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
const same = (one, other) => one.length === other.length && one.every((byte, at) => byte === other[at]);
const ends = text => text.split('\n').length - 1;

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));
}

/** The hash under which an entry stands in the tree. */
export const leaf = entry => sha256([0], entry);
const node = (left, right) => sha256([1], left, right);
const empty = () => sha256();

// The tree

/** Whether the leaf is at this index in the tree of this size and root. */
export function inclusion(index, size, leafHash, path, root) {
  return verdict(async () => {
    demand(size >= 0n, 'SIZE_NEGATIVE');
    demand(index >= 0n && index < size, 'INDEX_OUTSIDE');
    demand(leafHash.length === HASH, 'LEAF_LENGTH');
    demand(root.length === HASH, 'ROOT_LENGTH');
    demand(path.every(hash => hash.length === HASH), 'HASH_LENGTH');
    const [, found] = await climb(index, size - 1n, leafHash, leafHash, path);
    demand(same(found, root), 'ROOT_DIFFERS');
  });
}

/** Whether the later tree begins with the earlier one. */
export function consistency(earlier, later, earlierRoot, laterRoot, path) {
  return verdict(async () => {
    demand(earlier >= 0n && later >= 0n, 'SIZE_NEGATIVE');
    demand(earlier <= later, 'SIZES_REVERSED');
    demand(earlierRoot.length === HASH && laterRoot.length === HASH, 'ROOT_LENGTH');
    demand(path.every(hash => hash.length === HASH), 'HASH_LENGTH');
    if (earlier === 0n || earlier === later) {
      demand(path.length === 0, 'PATH_LONG');
      demand(earlier > 0n || same(earlierRoot, await empty()), 'EARLIER_ROOT_DIFFERS');
      demand(earlier < later || same(earlierRoot, laterRoot), 'ROOT_DIFFERS');
      return;
    }
    demand(path.length > 0, 'PATH_SHORT');
    let at = earlier - 1n;
    let last = later - 1n;
    while (at & 1n) {
      at >>= 1n;
      last >>= 1n;
    }
    const start = at === 0n ? earlierRoot : path[0];
    const [before, after] = await climb(at, last, start, start, at === 0n ? path : path.slice(1));
    demand(same(before, earlierRoot), 'EARLIER_ROOT_DIFFERS');
    demand(same(after, laterRoot), 'ROOT_DIFFERS');
  });
}

/** From a place on the way up to both roots: of what lies to the left of it, and of all. */
async function climb(from, lastFrom, left, whole, path) {
  let at = from;
  let last = lastFrom;
  let before = left;
  let after = whole;
  for (const next of path) {
    demand(last > 0n, 'PATH_LONG');
    if (at & 1n || at === last) {
      before = await node(next, before);
      after = await node(next, after);
      while (at > 0n && !(at & 1n)) {
        at >>= 1n;
        last >>= 1n;
      }
    } else {
      after = await node(after, next);
    }
    at >>= 1n;
    last >>= 1n;
  }
  demand(last === 0n, 'PATH_SHORT');
  return [before, after];
}

// Notes, keys and checkpoints

/** The bytes of base64 in its one spelling; the browser's own decoder is lenient. */
function base64(text) {
  try {
    const plain = atob(text);
    return btoa(plain) === text ? Uint8Array.from(plain, letter => letter.charCodeAt(0)) : null;
  } catch {
    return null;
  }
}

function isName(text) {
  return text !== '' && !/[+\p{White_Space}\u0000-\u001f]/u.test(text) && text.isWellFormed();
}

/** Whether this may be a point: spelled in the one way, and not one of small order. */
function isSound(point) {
  const plain = Uint8Array.from(point);
  plain[31] &= 0x7f;
  const beyond = plain[31] === 0x7f && plain[0] >= 0xed && plain.subarray(1, 31).every(byte => byte === 0xff);
  return !beyond && !SMALL.has(hex(plain));
}

async function verifies(key, message, signature) {
  if (signature.length !== 64 || !isSound(signature.subarray(0, 32))) return false;
  try {
    const point = await crypto.subtle.importKey('raw', key.point, { name: 'Ed25519' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'Ed25519' }, point, signature, message);
  } catch (error) {
    // A browser without Ed25519 cannot check, which is not to say that the log is wrong.
    if (error.name === 'NotSupportedError') throw error;
    return false;
  }
}

async function key(text) {
  const parts = /^([^+]*)\+([^+]*)\+([^]*)$/.exec(text);
  demand(parts, 'KEY_PARTS');
  const [, name, id, data] = parts;
  demand(isName(name), 'KEY_NAME');
  demand(/^[0-9a-f]{8}$/.test(id), 'KEY_ID');
  const bytes = base64(data);
  demand(bytes, 'KEY_BASE64');
  demand(bytes.length > 0 && bytes[0] === 1, 'KEY_TYPE');
  demand(bytes.length === 33, 'KEY_LENGTH');
  const point = bytes.subarray(1);
  demand(isSound(point), 'KEY_POINT');
  const own = await sha256(utf8(name + '\n'), [1], point);
  demand(hex(own.subarray(0, 4)) === id, 'KEY_ID_DIFFERS');
  return { name, id, point };
}

/** Reads a verifier key; the answer's `key` is for `note` and `checkpoint`. */
export function verifierKey(text) {
  return verdict(async () => ({ key: await key(text) }));
}

function noteText(bytes) {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal('NOTE_UTF8');
  }
  const control = text.search(/[\u0000-\u0009\u000b-\u001f]/);
  demand(control < 0, 'NOTE_CONTROL', ends(text.slice(0, control)) + 1);
  return text;
}

function signature(text, line) {
  const space = text.indexOf(' ', DASH.length);
  demand(text.startsWith(DASH) && space >= 0, 'SIGNATURE_LINE', line);
  const name = text.slice(DASH.length, space);
  demand(isName(name), 'SIGNATURE_NAME', line);
  const bytes = base64(text.slice(space + 1));
  demand(bytes, 'SIGNATURE_BASE64', line);
  demand(bytes.length > 4, 'SIGNATURE_SHORT', line);
  return { name, id: hex(bytes.subarray(0, 4)), bytes: bytes.subarray(4), line };
}

async function open(bytes, known) {
  const all = noteText(bytes);
  demand(all.endsWith('\n'), 'NOTE_LINE_END', ends(all) + 1);
  const end = all.lastIndexOf('\n\n') + 1;
  demand(end > 0, 'NOTE_EMPTY_LINE');
  demand(end + 1 < all.length, 'NOTE_UNSIGNED', ends(all));
  const text = all.slice(0, end);
  const first = ends(text) + 2;
  const signatures = [];
  for (const line of all.slice(end + 1, -1).split('\n')) {
    demand(signatures.length < MOST_SIGNATURES, 'NOTE_SIGNATURES', first + MOST_SIGNATURES);
    signatures.push(signature(line, first + signatures.length));
  }
  const signedBy = new Set();
  for (const each of signatures) {
    const own = known.filter(one => one.name === each.name && one.id === each.id);
    demand(own.length < 2, 'KEYS_ALIKE', each.line);
    for (const one of own) {
      demand(await verifies(one, utf8(text), each.bytes), 'SIGNATURE_FAILS', each.line);
      signedBy.add(one);
    }
  }
  demand(signedBy.size > 0, 'NOTE_UNKNOWN');
  return { text, signedBy: [...signedBy] };
}

/** Opens a note that at least one of these keys has signed: its text, and each key that signed it, once. */
export function note(bytes, known) {
  return verdict(() => open(bytes, known));
}

/** Opens a checkpoint that the log with this key has signed: origin, size, root, further lines. */
export function checkpoint(bytes, log, others = []) {
  return verdict(async () => {
    const { text, signedBy } = await open(bytes, [log, ...others]);
    demand(signedBy.includes(log), 'NOTE_UNKNOWN');
    const lines = text.slice(0, -1).split('\n');
    demand(lines.length >= 3, 'CHECKPOINT_LINES', lines.length);
    demand(!lines.includes(''), 'CHECKPOINT_EMPTY_LINE', lines.indexOf('') + 1);
    const [origin, digits, hash, ...further] = lines;
    demand(/^(0|[1-9][0-9]{0,18})$/.test(digits) && BigInt(digits) <= MOST, 'CHECKPOINT_SIZE', 2);
    const size = BigInt(digits);
    const root = base64(hash);
    demand(root && root.length === HASH, 'CHECKPOINT_ROOT', 3);
    demand(size > 0n || same(root, await empty()), 'CHECKPOINT_ROOT_OF_NONE', 3);
    demand(origin === log.name, 'CHECKPOINT_ORIGIN', 1);
    return { origin, size, root, further };
  });
}

// Entries

/** Whether these bytes are an entry of this kind of log that opens to this salt and content; padding opens to none. */
export function opens(kind, entry, salt, content) {
  return verdict(async () => {
    demand(entry.length === 34, 'ENTRY_LENGTH');
    demand(entry[0] === 1, 'ENTRY_VERSION');
    demand(entry[1] === KINDS[kind], 'ENTRY_KIND');
    demand(salt.length === 32, 'SALT_LENGTH');
    const hash = await sha256(utf8('closedset/ledger/commitment/v1'), entry.subarray(0, 2), salt, content);
    demand(same(hash, entry.subarray(2)), 'OPENING_DIFFERS');
  });
}
