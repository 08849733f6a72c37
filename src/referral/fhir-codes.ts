/** The codes of other systems that this library writes into FHIR, each list with where it was read and when. */
export const fhirCodes = {
  confidentiality: {
    system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
    source: 'HL7 v3 Code System Confidentiality, in FHIR R4',
    seen: '2026-11-23',
    codes: { R: 'restricted', V: 'very restricted' },
  },
  participant: {
    system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
    source: 'FHIR R4, Provenance participant type',
    seen: '2026-11-23',
    codes: { author: 'Author', assembler: 'Assembler', verifier: 'Verifier' },
  },
  itemControl: {
    system: 'http://hl7.org/fhir/questionnaire-item-control',
    source: 'FHIR R4, Questionnaire item UI control codes',
    seen: '2026-11-23',
    codes: { 'radio-button': 'Radio Button', 'check-box': 'Check-box', help: 'Help-Button' },
  },
  heading: {
    system: 'https://fhir.hl7.org.uk/CodeSystem/UKCore-RecordStandardHeadings',
    source: 'UK Core Record Standard Headings 2.2.0, NHSDigital/FHIR-R4-UKCORE-STAGING-MAIN',
    seen: '2026-11-23',
    codes: { 'safeguarding-issues': 'Safeguarding issues' },
  },
} as const;

/** Codes that FHIR R4 itself fixes for a field, by resource and field. Read in the R4 definitions. */
export const fhirFields = {
  seen: '2026-11-23',
  'Bundle.type': ['document'],
  'Composition.status': ['preliminary', 'final'],
  'Composition.confidentiality': ['R', 'V'],
  'Composition.relatesTo.code': ['replaces'],
  'QuestionnaireResponse.status': ['in-progress', 'completed', 'stopped'],
  'Questionnaire.status': ['draft', 'active'],
  'RiskAssessment.status': ['preliminary', 'final'],
  'ServiceRequest.status': ['draft', 'active'],
  'ServiceRequest.intent': ['proposal'],
  'ServiceRequest.priority': ['routine', 'asap', 'urgent', 'stat'],
  'Patient.gender': ['male', 'female', 'other', 'unknown'],
  'Provenance.entity.role': ['source', 'revision'],
  'Device.deviceName.type': ['user-friendly-name'],
} as const;

const ukCore = (name: string) => `https://fhir.hl7.org.uk/StructureDefinition/UKCore-${name}`;

/** The UK Core profiles that exist for what this library writes. There is none for RiskAssessment. */
export const profiles: Readonly<Record<string, string>> = Object.fromEntries(
  ['Composition', 'Patient', 'Practitioner', 'PractitionerRole', 'Organization', 'Questionnaire', 'QuestionnaireResponse', 'ServiceRequest', 'Provenance', 'Device'].map((name) => [name, ukCore(name)]),
);

/** Extensions of FHIR and of Structured Data Capture. */
export const extensions = {
  itemControl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  exclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  variable: 'http://hl7.org/fhir/StructureDefinition/variable',
  enableWhen: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression',
} as const;

/** Short lists of the library’s own, under `urn:levels-of-help:list:`. What belongs to a guide is coded by the guide’s own ids instead. */
export const ownLists = {
  seen: '2026-11-23',
  stand: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
  age: { unborn: 'Not yet born', 'not-known': 'Not known' },
  basis: { seen: 'Seen', 'said-by-child': 'The child said so', 'said-by-other': 'Known from someone else', recorded: 'On record', 'professional-opinion': 'Professional opinion' },
  period: { recent: 'Within the last six months', earlier: 'Before that' },
  voice: { child: 'The child’s words', other: 'Somebody else’s words', own: 'The writer’s own account' },
  'said-by': { child: 'The child said so', seen: 'It was seen', other: 'Known from someone else', reading: 'Our own reading' },
  decision: { agree: 'Agrees with the guide', higher: 'Higher', lower: 'Lower' },
  view: { 'not-sure': 'Not sure' },
} as const;
export type OwnList = Exclude<keyof typeof ownLists, 'seen'>;
