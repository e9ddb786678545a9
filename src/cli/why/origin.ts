/** Where the value of a fact is written: the last layer that gives it wins. */
import type { Many, Place, Situation, Workspace } from '../../shapes.js';
import type { SourceFile } from '../../workspace/node.js';
import { nodeAt, parseYaml } from '../../workspace/yaml.js';

export function originOf(
  workspace: Workspace,
  files: Many<SourceFile>,
  situation: Situation,
  path: string,
): Place | undefined {
  const derived = workspace.derived.find((fact) => fact.path === path);
  if (derived) return derived.value.at;
  const { date, audience } = situation;
  const parameter = workspace.parameters.find(
    (each) => each.path === path && each.from <= date && (each.until === undefined || date <= each.until),
  );
  if (parameter) return parameter.at;
  const [root, ...keys] = path.split('.');
  const below = keys.map((key) => `/${key}`).join('');
  const buyer = workspace.audiences[audience];
  const provider = buyer && workspace.providers[buyer.provider];
  switch (root) {
    case 'offer':
      return offerOrigin(workspace, files, situation, below);
    case 'audience':
      return buyer && lookUp(files, buyer.at.file, [`/facts${below}`]);
    case 'provider':
      return provider && lookUp(files, provider.at.file, [`/facts${below}`]);
    case 'edition':
      return lookUp(files, 'clausier.yaml', [path.replaceAll('.', '/').replace(/^/, '/')]);
    case undefined:
    default:
      return undefined;
  }
}

function offerOrigin(
  workspace: Workspace,
  files: Many<SourceFile>,
  { offer: id, options, audience }: Situation,
  below: string,
): Place | undefined {
  const offer = workspace.offers[id];
  const file = offer && files.find(({ path }) => path === offer.at.file);
  const root = file && parseYaml(file, () => undefined);
  const list = root && nodeAt(root, '/options');
  const items = list?.kind === 'list' ? list.items : [];
  const chosen = items.flatMap((item, index) => {
    const named = nodeAt(item, '/id');
    return named?.kind === 'scalar' && options.some((option) => option === named.value)
      ? [`/options/${index}/facts${below}`]
      : [];
  });
  return (
    offer && lookUp(files, offer.at.file, [...chosen.reverse(), `/per_audience/${audience}${below}`, `/facts${below}`])
  );
}

/** The first of the pointers that leads somewhere. */
function lookUp(files: Many<SourceFile>, path: string, pointers: Many<string>): Place | undefined {
  const file = files.find((each) => each.path === path);
  const root = file && parseYaml(file, () => undefined);
  return pointers.flatMap((pointer) => (root && nodeAt(root, pointer)?.at) ?? [])[0];
}
