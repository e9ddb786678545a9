/** templates/: nothing is laid out with a theme that would leave something out. */
import type { Changes } from '../../changed.js';
import { typed, written, type ToldCases } from '../told.js';

const build = 'clausier build --offer basic --audience consumer --doc cgv --format html';
const section = (from: string, to: string): Changes => ({ 'templates/section.hbs': [[from, to]] });

export const theme: ToldCases = {
  'theme-file-missing': typed(['mv templates/clause.hbs .', build], ['mv clause.hbs templates/', build]),
  'theme-syntax': written(build, section('{{/if}}', '')),
  'theme-tag': written(build, section('{{body}}', '{{{body}}}')),
  'theme-name': written(build, section('{{body}}', '{{bodi}}')),
  'theme-asset': written(
    build,
    { 'templates/cabinet.css': [['', "h1 { background: url('https://exemple.fr/logo.png'); }\n"]] },
    { 'templates/cabinet.css': [['', 'h1 { color: #123; }\n']] },
  ),
};
