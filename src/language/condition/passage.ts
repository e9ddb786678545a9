/** CEL's parser gives a part without the parentheses around its first and last operand: `a + b) * 2`. This adds them. */

/** The passage from `start` to `end`, widened until its parentheses match. */
export function passageOf(source: string, start: number, end: number): { start: number; end: number } {
  let open = 0;
  let unopened = 0;
  for (const [token] of source.slice(start, end).matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[()]/g)) {
    if (token === '(') open++;
    else if (token === ')' && open > 0) open--;
    else if (token === ')') unopened++;
  }
  const [before = ''] = new RegExp(`(?:\\(\\s*){${unopened}}$`).exec(source.slice(0, start)) ?? [];
  const [after = ''] = new RegExp(`^(?:\\s*\\)){${open}}`).exec(source.slice(end)) ?? [];
  return { start: start - before.length, end: end + after.length };
}
