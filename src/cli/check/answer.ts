/** What a check finds: by reading, by its rules, by a proof, and by a look at an earlier state. */
import type { Waived } from '../../report/format.js';
import type { Changes } from '../../report/changes/changes.js';
import type { Diagnostic, Many, Workspace } from '../../shapes.js';
import type { Context } from '../context.js';
import type { checkedOnce } from '../kept/kept.js';
import type { Opened } from '../open.js';
import type { Found } from './everything.js';
import type { Asked, CheckOptions } from './options.js';
import { placed, proveBeside } from './proved.js';
import { soundPart } from './sound.js';

export interface Answer {
  readonly told: Many<Diagnostic>;
  readonly waived: Many<Waived>;
  readonly checked: Found['checked'];
  /** Whether all could be read: where not, what depends on the rest is neither proved nor compared. */
  readonly isReadable: boolean;
  readonly isProved: boolean;
  readonly changes?: Changes;
}
const NOTHING: Found = { found: [], waived: [], checked: [] };

/** `once` may know already what a check of these files finds. Throws Trouble. */
export async function answerTo(
  context: Context,
  options: CheckOptions,
  { jobs, wanted }: Asked,
  opened: Opened,
  codes: Many<string>,
  once: typeof checkedOnce,
): Promise<Answer> {
  const { workspace, files, findings: loaded } = opened;
  const { workspace: sound, offers, unread } = soundPart(workspace, loaded(), options.offer);
  const isReadable = unread.length === 0;
  const check = async (of: Workspace | undefined, only: Many<string> | undefined): Promise<Found> => {
    if (!of) return NOTHING;
    const { checkEverything } = await import('./everything.js');
    return checkEverything(context, of, codes, { offers: only, jobs });
  };
  const { found, waived, checked } = await (offers
    ? check(sound, offers)
    : once(files, context.io.env, () => check(sound, offers)));
  const isProved = options.prove === true && isReadable;
  const proved =
    isProved && workspace
      ? await proveBeside(context, opened, workspace, [...found, ...waived.map(({ finding }) => finding)])
      : { left: [], waived: [] };
  const excused = new Set(proved.waived.map(({ waiver }) => placed({ code: 'waiver-unused', at: waiver.at })));
  const told = [...loaded(), ...found.filter((finding) => !excused.has(placed(finding))), ...proved.left];
  const now = isReadable && workspace && { workspace, files, found: told, offers: options.offer, wanted };
  const since =
    now && options.base !== undefined
      ? await (
          await import('./since.js')
        ).changesSince(context, options.base, now, async (earlier) => (await check(earlier, options.offer)).found)
      : undefined;
  return {
    // What keeps the answer from being given is told whatever was asked.
    told: [...told, ...(since?.found ?? [])].filter((each) => wanted(each) || unread.includes(each)),
    waived: [...waived, ...proved.waived].filter(({ finding }) => wanted(finding)),
    checked,
    isReadable,
    isProved,
    ...(since ? { changes: since.changes } : {}),
  };
}
