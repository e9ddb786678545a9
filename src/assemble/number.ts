/** Numbers of one document: titles I, II; articles 1, 2, 3 running through the titles; clauses 12.1, 12.2. */

export interface Counter {
  /** Of this heading; null where it is not numbered. */
  readonly number: string | null;
  open(numbered: 'title' | 'article' | false): Counter;
  /** The next clause of this article; null outside a numbered article. */
  clause(): string | null;
  /** The heading turned out empty: its number goes to the next one. */
  giveBack(): void;
}

/** A heading that vanishes is numbered last of its kind when it is given back, so numbers stay without gaps. */
export function numbering(): Counter {
  const next = { title: 1, article: 1 };
  const counter = (number: string | null, giveBack: () => void, article: string | null): Counter => {
    let clauses = 0;
    return {
      number,
      giveBack,
      clause: () => (article === null ? null : `${article}.${++clauses}`),
      open: (numbered) => {
        if (numbered === false) return counter(null, () => undefined, null);
        const value = next[numbered]++;
        const printed = numbered === 'title' ? roman(value) : String(value);
        return counter(
          printed,
          () => {
            next[numbered]--;
          },
          numbered === 'article' ? printed : null,
        );
      },
    };
  };
  return counter(null, () => undefined, null);
}

const NUMERALS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

export function roman(value: number): string {
  let rest = value;
  let printed = '';
  for (const [worth, sign] of NUMERALS) {
    while (rest >= worth) {
      printed += sign;
      rest -= worth;
    }
  }
  return printed;
}
