/**
 * Joins a record to the form around an element, only at the moment the form's data is read.
 * Browsers write what `setFormValue` is given to disk in clear text, so it is never given anything.
 */
export class FormRecord {
  #element: HTMLElement & { name: string };
  #internals: ElementInternals;
  #record: () => unknown;
  #form: HTMLFormElement | null = null;

  constructor(element: HTMLElement & { name: string }, internals: ElementInternals, record: () => unknown) {
    this.#element = element;
    this.#internals = internals;
    this.#record = record;
  }

  /** Finds the form the element belongs to, and waits for its data to be read. */
  listen(): void {
    this.unlisten();
    this.#form = this.#internals.form;
    this.#form?.addEventListener('formdata', this.#join);
  }

  unlisten(): void {
    this.#form?.removeEventListener('formdata', this.#join);
    this.#form = null;
  }

  #join = ({ formData }: FormDataEvent): void => {
    const record = this.#element.name && this.#record();
    if (record) formData.append(this.#element.name, JSON.stringify(record));
  };
}
