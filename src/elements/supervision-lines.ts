import { html, nothing } from 'lit';
import type { Supervision } from '../assessment/assessment.ts';
import type { Scale } from '../guide/scale.ts';
import { longTime } from '../referral/long-time.ts';
import { nameOf } from './ask-reason.ts';
import { supervising as words } from './words-judgement.ts';

/** The supervisors' views there are, each with who wrote it down and when. */
export function supervisionLines(scale: Scale, supervision: readonly Supervision[], heading = words.title) {
  if (!supervision.length) return nothing;
  return html`<h3>${heading}</h3>
    <ul>
      ${supervision.map((s) => {
        const step = scale.steps.find((one) => one.id === s.step);
        const view = s.view === 'agree' ? words.agrees(step && nameOf(step)) : words.judges(s.view, step ? nameOf(step) : words.noLevel);
        return html`<li>${words.line(s.by, s.role, view)}<small>${[s.entered === 'practitioner-reports' && words.reported, longTime(s.at)].filter(Boolean).join('; ')}</small></li>`;
      })}
    </ul>`;
}
