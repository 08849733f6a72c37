/**
 * A response of CDS Hooks as JSON Schema, written by hand from its specification: HTTP Response, Card Attributes, Source, Suggestion, Action, Link,
 * Coding, and “Use of JSON” (nothing is null or empty but the list of cards). https://cds-hooks.hl7.org/2.0/; read 23 November 2026 in the
 * repository HL7/cds-hooks at fb10ca7. What 3.0 adds (`actionSelectionBehavior`) is left out.
 */
const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri' };
const extension = { type: 'object' };
const object = (required, properties, more = {}) => ({ type: 'object', required, properties: { ...properties, extension }, additionalProperties: false, ...more });

const coding = object(['code', 'system'], { code: text, system: url, display: text });
const action = object(['type', 'description'], { type: { enum: ['create', 'update', 'delete'] }, description: text, resource: { type: 'object' }, resourceId: text }, {
  if: { properties: { type: { enum: ['create', 'update'] } } },
  then: { required: ['resource'] },
});
const list = (items) => ({ type: 'array', items, minItems: 1 });

export const cdsHooksResponse = object(['cards'], {
  cards: {
    type: 'array',
    items: object(['summary', 'indicator', 'source'], {
      uuid: text,
      // “<140-character”; counted as code points.
      summary: { ...text, maxLength: 139 },
      detail: text,
      indicator: { enum: ['info', 'warning', 'critical'] },
      source: object(['label'], { label: text, url, icon: url, topic: coding }),
      suggestions: list(object(['label'], { label: text, uuid: text, isRecommended: { type: 'boolean' }, actions: list(action) })),
      selectionBehavior: { enum: ['at-most-one', 'any'] },
      overrideReasons: list({ ...coding, required: ['code', 'system', 'display'] }),
      links: list(object(['label', 'url', 'type'], { label: text, url, type: { enum: ['absolute', 'smart'] }, appContext: text, autolaunchable: { type: 'boolean' } }, { if: { properties: { type: { const: 'absolute' } } }, then: { not: { required: ['appContext'] } } })),
    }, { dependentRequired: { suggestions: ['selectionBehavior'] } }),
  },
  systemActions: list(object(['type'], action.properties)),
});
