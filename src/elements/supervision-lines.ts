import { html, nothing } from 'lit';
import type { Supervision } from '../assessment/assessment.ts';
import type { Scale } from '../guide/scale.ts';
import { nameOf } from './ask-reason.ts';
import type { Words } from './english.ts';

/** The supervisors' views there are, each with who wrote it down and when. */
export function supervisionLines(all: Words, scale: Scale, supervision: readonly Supervision[], heading = all.supervising.title) {
  const words = all.supervising;
  if (!supervision.length) return nothing;
  return html`<h3>${heading}</h3>
    <ul>
      ${supervision.map((s) => {
        const step = scale.steps.find((one) => one.id === s.step);
        const view = s.view === 'agree' ? words.agrees(step && nameOf(all, step)) : words.judges(s.view, step ? nameOf(all, step) : words.noLevel);
        return html`<li>${words.line(s.by, s.role, view)}<small>${[s.entered === 'practitioner-reports' && words.reported, words.time(s.at)].filter(Boolean).join('; ')}</small></li>`;
      })}
    </ul>`;
}
