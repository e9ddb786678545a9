/** A heading over a part that the compiler writes, and that holds nothing here. */
import { describe, expect, test } from 'vitest';
import { assembleAll, readSmall } from '../library/small.js';

/** The catalogue of prices printed `rows` under a heading of its own, before the last article. */
function withTable(rows: string, required: boolean): ReturnType<typeof assembleAll> {
  const heading = `  - heading: Détail\n    id: detail\n    numbered: article\n    required: ${String(required)}\n    parts:\n      - table: offer.backup\n        rows: [${rows}]\n`;
  const { workspace, found } = readSmall({
    'documents/cgv.yaml': [['  - heading: Prix\n', `${heading}  - heading: Prix\n`]],
  });
  expect(found.map(({ message }) => message.fr)).toEqual([]);
  if (!workspace) throw new Error('the small workspace cannot be read');
  return assembleAll(workspace);
}

const articles = ({ documents }: ReturnType<typeof assembleAll>, offer: string): readonly string[] =>
  documents
    .filter(({ plan, situation }) => plan === 'cgv' && situation.offer === offer && situation.options.length === 0)
    .map(({ blocks }) =>
      blocks
        .flatMap((block) =>
          block.type === 'section' ? [`${block.number ?? '-'} ${block.id.replace('cgv/', '')}`] : [],
        )
        .join(', '),
    );

describe('a table without a row', () => {
  const built = withTable('offer.backup.retention_days', false);
  test('takes its heading and its number with it', () => {
    expect(articles(built, 'basic')).toEqual(['1 withdrawal, 2 backups, 3 price', '1 backups, 2 price']);
  });
  test('stands where it has one', () => {
    expect(articles(built, 'pro')).toEqual(['1 backups, 2 detail, 3 price', '1 backups, 2 detail, 3 price']);
  });
  test('is a finding under a heading that is required', () => {
    const { found } = withTable('offer.backup.retention_days', true);
    expect([...new Set(found.map(({ code, subject }) => `${code} ${subject.offer ?? ''}`))]).toEqual([
      'heading-empty basic',
    ]);
  });
});
