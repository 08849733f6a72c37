/** A SNOMED CT code, our own label for it, and where it was read. */
export type SnomedCode = { code: string; label: string; source: string; seen: string };

const toolkit = 'Royal College of General Practitioners, child safeguarding toolkit part 4, as a search excerpt';

/**
 * The only SNOMED CT codes this library writes. Each passes its check digit; none was looked up in the UK terminology server.
 * Ids and our own labels only, not the release: whoever uses them needs a SNOMED CT licence, which is free in the UK.
 */
export const snomedCodes = {
  system: 'http://snomed.info/sct',
  safeguarding: { code: '836881000000105', label: 'Child is cause for safeguarding concern', source: toolkit, seen: '2026-11-23' },
  safeguardingUnborn: { code: '878111000000109', label: 'Unborn child is cause for safeguarding concern', source: toolkit, seen: '2026-11-23' },
} as const satisfies Record<string, string | SnomedCode>;
