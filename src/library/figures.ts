/** packs/parameters.yaml: the figures that the law sets, each from one day to another. */
import { diagnose, type Report } from '../diagnostics/diagnose.js';
import { validateFacts, type FactsValidator } from '../schema/facts.js';
import type {
  Dict,
  FactPath,
  FactType,
  IsoDate,
  Many,
  Parameter,
  Place,
  SourceId,
  Vocabulary,
  Workspace,
} from '../shapes.js';
import { inForce, lawFacts, overlay } from '../situation/facts.js';
import type { Readings } from './files.js';
import { known } from './names.js';

export function readFigures(
  readings: Readings,
  types: Dict<FactType>,
  vocabulary: Vocabulary,
  report: Report,
): Many<Parameter> {
  const ofLaw = Object.fromEntries(Object.entries(types).filter(([path]) => path.startsWith('law.')));
  const figures = readings.parameters.flatMap(({ value, at }) =>
    value.parameters.flatMap((row, index): Many<Parameter> => {
      const pointer = `/parameters/${index}`;
      if (!known('fact', row.path, ofLaw, at(`${pointer}/path`), report)) return [];
      known('source', row.source, vocabulary.sources, at(`${pointer}/source`), report);
      const figure: Parameter = {
        path: row.path as FactPath,
        from: row.from as IsoDate,
        ...(row.until === undefined ? {} : { until: row.until as IsoDate }),
        value: row.value,
        source: row.source as SourceId,
        status: row.status,
        at: at(`${pointer}/path`),
      };
      return [figure];
    }),
  );
  figures.forEach((figure, index) => checkAlone(figure, figures.slice(0, index), report));
  return figures;
}

/** On any day a figure has one value: the text would print whichever is written last. */
function checkAlone(figure: Parameter, above: Many<Parameter>, report: Report): void {
  const { path, at } = figure;
  const later = (each: Parameter): IsoDate => (each.from < figure.from ? figure.from : each.from);
  const other = above.find((each) => each.path === path && inForce(each, later(each)) && inForce(figure, later(each)));
  if (!other) return;
  const date = later(other);
  const related = [{ at: other.at, label: { fr: 'l’autre valeur', en: 'the other value' } }];
  report(diagnose('figure-several', { path, date }, { at, related, subject: { path }, clash: [date] }));
}

/** Where the value under `law` at a pointer is written, of those in force on a day; the file where none is. */
export function figurePlace(
  { parameters }: Pick<Workspace, 'parameters'>,
  readings: Readings,
  date: IsoDate,
): (pointer: string) => Place | undefined {
  return (pointer) => {
    const path = `law${pointer.replaceAll('/', '.')}.`;
    const figure = parameters.findLast((each) => inForce(each, date) && path.startsWith(`${each.path}.`));
    return figure ? valuePlace(figure, readings) : readings.parameters[0]?.at('');
  };
}

function valuePlace({ at }: Parameter, readings: Readings): Place | undefined {
  const [reading] = readings.parameters;
  const { offset } = at.start;
  const index = reading?.value.parameters.findIndex(
    (_, each) => reading.at(`/parameters/${each}/path`).start.offset === offset,
  );
  return reading?.at(`/parameters/${String(index)}/value`);
}

/** The facts schema accepts the figures of other days too: each takes its place among those of the edition. */
export function checkFigures(
  { parameters, edition }: Workspace,
  validator: FactsValidator,
  readings: Readings,
  report: Report,
): void {
  const ofEdition = lawFacts({ parameters }, edition.effective);
  if (validator.of('law')(ofEdition).length > 0) return;
  for (const figure of parameters) {
    if (inForce(figure, edition.effective)) continue;
    const facts = overlay(ofEdition, lawFacts({ parameters: [figure] }, figure.from));
    const places = (): Place | undefined => valuePlace(figure, readings);
    validateFacts(validator, facts, { root: 'law', places, report, subject: { path: figure.path } });
  }
}
