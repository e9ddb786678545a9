import type { Diagnostic, Waiver } from '../../shapes.js';
import type { MessageLang } from '../phrases.js';
import { told } from '../told.js';
import { LEVELS } from './level.js';
import { physicalLocation } from './place.js';

interface Surroundings {
  readonly lang: MessageLang;
  readonly folder: string;
  /** Of each rule in the driver. */
  readonly indexes: ReadonlyMap<string, number>;
  readonly waiver: Waiver | undefined;
}

export function resultOf(finding: Diagnostic, { lang, folder, indexes, waiver }: Surroundings) {
  const { code, severity, subject, evidence, fingerprint } = finding;
  const { message, why, fix, at, related } = told(finding, lang);
  const ruleIndex = indexes.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: [message, why, ...(fix === undefined ? [] : [fix])].join('\n') },
    locations: at ? [{ physicalLocation: physicalLocation(at, folder) }] : [],
    relatedLocations: related.map((other, id) => ({
      id,
      message: { text: other.label },
      physicalLocation: physicalLocation(other.at, folder),
    })),
    partialFingerprints: { 'clausier/v1': fingerprint },
    suppressions: waiver ? [suppressionOf(waiver, folder)] : [],
    properties: { severity, evidence, subject },
  };
}

const suppressionOf = ({ reason, author, until, at }: Waiver, folder: string) => ({
  kind: 'inSource',
  status: 'accepted',
  justification: reason,
  location: { physicalLocation: physicalLocation(at, folder) },
  properties: { author, until },
});
