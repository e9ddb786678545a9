/** A thread beside the main one: it is handed a workspace, and tells of each situation that it takes. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Many, Workspace } from '../../shapes.js';
import { checkedInTurn, declaredSituations, type Taken, type Told } from './in-turn.js';

export interface Handed {
  readonly workspace: Workspace;
  readonly offers: Many<string> | undefined;
  readonly taken: Taken;
}

const { workspace, offers, taken } = workerData as Handed;
const tell = (told: Told): void => parentPort?.postMessage(told);
for (const told of checkedInTurn(workspace, declaredSituations(workspace, offers), taken)) tell(told);
