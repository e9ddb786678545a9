/** Nodes that work out their places when they are asked for: a file has many, and few of them are told. */
import type { Scalar } from 'yaml';
import type { Many, Place } from '../shapes.js';
import type { SourceFile, YamlList, YamlMap, YamlNode, YamlScalar } from './node.js';
import type { Ruler } from './ruler.js';
import { offsetsOf } from './spots.js';

export type Range = readonly [start: number, end: number];

/** What all nodes of a file share. */
export interface Sheet {
  readonly file: SourceFile;
  readonly ruler: Ruler;
}

class Written {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly from: number,
    protected readonly to: number,
  ) {}
  get at(): Place {
    return this.sheet.ruler.place(this.from, this.to);
  }
}

export class WrittenEntry {
  constructor(
    readonly key: string,
    readonly value: YamlNode,
    private readonly sheet: Sheet,
    private readonly from: number,
    private readonly to: number,
  ) {}
  get keyAt(): Place {
    return this.sheet.ruler.place(this.from, this.to);
  }
}

export class WrittenMap extends Written implements YamlMap {
  readonly kind = 'map';
  constructor(
    sheet: Sheet,
    [from, to]: Range,
    readonly entries: Many<WrittenEntry>,
  ) {
    super(sheet, from, to);
  }
}

export class WrittenList extends Written implements YamlList {
  readonly kind = 'list';
  constructor(
    sheet: Sheet,
    [from, to]: Range,
    readonly items: Many<YamlNode>,
  ) {
    super(sheet, from, to);
  }
}

/** `token`: of a string. */
export class WrittenScalar extends Written implements YamlScalar {
  readonly kind = 'scalar';
  constructor(
    sheet: Sheet,
    [from, to]: Range,
    readonly value: YamlScalar['value'],
    readonly style: YamlScalar['style'],
    private readonly token?: Scalar.Parsed['srcToken'],
  ) {
    super(sheet, from, to);
  }
  get spots(): YamlScalar['spots'] {
    const { value, token, from } = this;
    const { file, ruler } = this.sheet;
    if (typeof value !== 'string' || !token) return () => this.at.start;
    let offsets: Many<number> | undefined;
    return (offset) => {
      offsets ??= offsetsOf(token, value, file.text);
      return ruler.spot(offsets[Math.min(offset, value.length)] ?? from);
    };
  }
}
