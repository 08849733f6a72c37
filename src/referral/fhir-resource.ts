/** FHIR resources as this library writes them: what the validators read, not the whole of FHIR. */
export type Coding = { system: string; code: string; display?: string };
export type Concept = { coding?: Coding[]; text?: string };
export type Reference = { reference?: string; display?: string };
export type Resource = { resourceType: string; id: string; [name: string]: unknown };

/** One item of a Questionnaire. */
export type Item = {
  extension?: object[];
  linkId: string;
  text?: string;
  type: 'group' | 'display' | 'choice' | 'string' | 'text' | 'date' | 'dateTime' | 'integer' | 'boolean';
  enableWhen?: EnableWhen[];
  enableBehavior?: 'any' | 'all';
  repeats?: true;
  answerOption?: { extension?: object[]; valueCoding: Coding }[];
  item?: Item[];
};
export type EnableWhen = { question: string; operator: '='; answerCoding: Coding };

/** One answer, and one item of a QuestionnaireResponse. */
export type Value = { valueCoding: Coding } | { valueString: string } | { valueDate: string } | { valueDateTime: string } | { valueInteger: number } | { valueBoolean: boolean };
export type Said = { linkId: string; text?: string; answer?: Value[]; item?: Said[] };
