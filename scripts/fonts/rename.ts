/**
 * Gives a TrueType font another name. The licence reserves the name of the original design to the original file, and a
 * subset is a modified version: ours go under a name of their own.
 */
interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/** Windows, Unicode BMP, American English: the only records that fontconfig and browsers need. */
const PLATFORM = [3, 1, 0x409] as const;
const KEPT = [0, 13, 14] as const;

/** `family` "Clausier Serif", `style` "SemiBold": the regular, bold and italic names link by family alone. */
export function rename(font: Buffer, family: string, style: string): Buffer {
  const tables = readTables(font);
  const names = tables.find((table) => table.tag === 'name');
  if (!names) throw new Error('the font has no name table');
  const linked = style === 'Regular' || style === 'Italic';
  const records = new Map<number, string>(KEPT.map((id) => [id, readName(names.bytes, id)]));
  records.set(1, linked ? family : `${family} ${style}`);
  records.set(2, linked ? style : 'Regular');
  records.set(3, `${family} ${style}`);
  records.set(4, `${family} ${style}`);
  records.set(6, `${family}-${style}`.replaceAll(' ', ''));
  if (!linked) records.set(16, family).set(17, style);
  return writeTables(
    font,
    tables.map((table) => (table === names ? { tag: 'name', bytes: writeNames(records) } : table)),
  );
}

function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const row = 12 + 16 * index;
    const start = font.readUInt32BE(row + 8);
    return {
      tag: font.toString('latin1', row, row + 4),
      bytes: font.subarray(start, start + font.readUInt32BE(row + 12)),
    };
  });
}

function readName(names: Buffer, id: number): string {
  const strings = names.readUInt16BE(4);
  for (let row = 6; row < 6 + 12 * names.readUInt16BE(2); row += 12) {
    if (names.readUInt16BE(row) !== PLATFORM[0] || names.readUInt16BE(row + 6) !== id) continue;
    const start = strings + names.readUInt16BE(row + 10);
    return Buffer.from(names.subarray(start, start + names.readUInt16BE(row + 8)))
      .swap16()
      .toString('utf16le');
  }
  return '';
}

function writeNames(records: ReadonlyMap<number, string>): Buffer {
  const sorted = [...records].sort(([a], [b]) => a - b);
  const head = Buffer.alloc(6 + 12 * sorted.length);
  head.writeUInt16BE(sorted.length, 2);
  head.writeUInt16BE(head.length, 4);
  let strings = Buffer.alloc(0);
  sorted.forEach(([id, text], index) => {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    [...PLATFORM, id, bytes.length, strings.length].forEach((word, column) =>
      head.writeUInt16BE(word, 6 + 12 * index + 2 * column),
    );
    strings = Buffer.concat([strings, bytes]);
  });
  return Buffer.concat([head, strings]);
}

/** Offsets and sums are written anew; the whole file's own sum is left to the subsetter, which writes the file again. */
function writeTables(font: Buffer, tables: readonly Table[]): Buffer {
  const head = Buffer.from(font.subarray(0, 12 + 16 * tables.length));
  let offset = head.length;
  const bodies = tables.map(({ tag, bytes }, index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    const row = 12 + 16 * index;
    head.write(tag, row, 'latin1');
    head.writeUInt32BE(sum(padded), row + 4);
    head.writeUInt32BE(offset, row + 8);
    head.writeUInt32BE(bytes.length, row + 12);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...bodies]);
}

function sum(bytes: Buffer): number {
  let total = 0;
  for (let index = 0; index < bytes.length; index += 4) total = (total + bytes.readUInt32BE(index)) >>> 0;
  return total;
}
