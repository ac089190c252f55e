import { parseModelName } from '../domain/model.ts';
import type { Finding } from '../domain/registry/finding.ts';
import { doctorPage, type Extent } from '../domain/report/doctor-page.ts';
import type { Host } from '../ports/host.ts';
import { defineAction } from '../runtime/define-action.ts';
import { flag, text } from '../runtime/fields.ts';
import { diagnose } from './doctor/diagnosis.ts';
import type { Diagnosis, Survey } from './doctor/survey.ts';
import { showPage } from './registry/page.ts';
import { verbInputs } from './registry/verb-fields.ts';

/** Reads the whole registry and says what is wrong with it. */
export const doctor = defineAction({
  id: 'doctor',
  title: 'Modelgate: doctor',
  description:
    'Reads ledger, releases, tags and settings, and names everything that is wrong, with why it matters and the way out.',
  permissions: {
    contents: { access: 'write', why: 'sees drafts; with `repair` writes mirrors and derived files' },
  },
  inputs: {
    ...verbInputs,
    model: text('Which model. Not given: all of them.'),
    repair: flag(
      '`true`: bring in line what follows from the ledger: titles, notes and flags of releases, `state.json`, `README.md`, left drafts. It decides nothing.',
    ),
  },
  outputs: {
    outcome: '`healthy`, `repaired`, `broken`; `error` on a fault.',
    findings: 'JSON: `{"findings": […]}`, each with what is wrong, where, and the way out.',
  },
  async run({ model: named, repair }, host) {
    const asked = named === undefined ? undefined : parseModelName(named);
    const { survey, diagnoses } = await diagnose(host, asked);
    const findings: Finding[] = [];
    for (const diagnosis of diagnoses)
      findings.push(repair ? await mended(host, diagnosis) : diagnosis.finding);
    const { name: repository } = host.context.repository;
    await showPage(host, doctorPage(findings, { extent: extentOf(survey), repository }));
    const wrong = findings.filter((finding) => finding.repair === undefined);
    const outcome = wrong.length > 0 ? 'broken' : findings.length > 0 ? 'repaired' : 'healthy';
    return {
      outputs: { outcome, findings: JSON.stringify({ findings }) },
      ...(wrong.length > 0 && { refusal: refusalOf(wrong) }),
    };
  },
});

async function mended({ log }: Host, { finding, mend }: Diagnosis): Promise<Finding> {
  if (!mend) return finding;
  const { command: _command, ...told } = finding;
  const repair = await mend();
  if (repair === 'done') log.info(`Mended: ${finding.found}`);
  return { ...told, repair };
}

function refusalOf(wrong: readonly Finding[]): string {
  const kinds = [...new Set(wrong.map(({ kind }) => kind))].join(', ');
  return `The registry is not in order: ${kinds}`;
}

function extentOf({ ledgers, releases }: Survey): Extent {
  const all = [...ledgers.values()];
  return {
    models: all.length,
    events: all.reduce((sum, { events }) => sum + events.length, 0),
    versions: all.reduce((sum, { state }) => sum + Object.keys(state?.versions ?? {}).length, 0),
    releases: releases.filter(({ draft }) => !draft).length,
  };
}
