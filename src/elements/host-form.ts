import type { Sending } from '../referral/sending.ts';
import type { Write } from '../referral/formats.ts';
import type { HostSettings } from './host-settings.ts';

type Holder = {
  /** What joins as `record`; nothing before the first answer. */
  record: () => unknown;
  /** What goes out, for a format to write. */
  sending: () => Sending | undefined;
  code: () => string;
  /** Has the practitioner reached the letter? */
  isFinished: () => boolean;
  /** By itself, or by a fieldset around it. */
  isDisabled: () => boolean;
  /** Where a browser leads when the form cannot be sent yet. */
  anchor: () => HTMLElement | undefined;
  says: () => { required: string; preparing: string };
  /** The form took what there is: `sent` when that was to send it, and not only to look. */
  handedOver: (sent: boolean) => void;
  /** A format could not be loaded. */
  failed: (error: unknown) => void;
};

/**
 * The element as a part of a form. What was written joins only at the moment the form's data is read. Browsers write what `setFormValue` is
 * given to disk in clear text, and it stays there after a crash: so it is given step ids and nothing else, and only where the host asks for the code.
 */
export class HostForm {
  #element: HostSettings;
  #internals: ElementInternals;
  #holder: Holder;
  #form: HTMLFormElement | null = null;
  #sending = false;
  /** The code that the browser was given, and may have written down. */
  #given: string | null = null;
  /** The document's writer, once it is loaded: a form's data is read at once, and cannot wait for it. */
  #write: Write | undefined;
  #loading: Promise<unknown> | undefined;

  constructor(element: HostSettings, internals: ElementInternals, holder: Holder) {
    this.#element = element;
    this.#internals = internals;
    this.#holder = holder;
  }

  /** Listens to the form the element belongs to now. */
  listen(form: HTMLFormElement | null = this.#internals.form): void {
    this.unlisten();
    this.#form = form;
    form?.addEventListener('submit', this.#submit);
    form?.addEventListener('formdata', this.#join);
  }

  unlisten(): void {
    this.#form?.removeEventListener('submit', this.#submit);
    this.#form?.removeEventListener('formdata', this.#join);
    this.#form = null;
  }

  /** Fetches the writer of FHIR documents ahead, where the host has asked for one. */
  prepare(load: () => Promise<Write>): void {
    if (this.#element.valueFormat !== 'fhir' || this.#loading) return;
    this.#loading = load()
      .then((write) => (this.#write = write))
      .catch((error: unknown) => {
        // The record joins in its place: a referral is never held back for want of a format.
        this.#write = ({ letter }) => JSON.stringify(this.#holder.record() ?? letter);
        this.#holder.failed(error);
      })
      .then(() => this.tell());
  }

  /** Tells the form how things stand: whether it can be sent, and the code where that is what joins. */
  tell(): void {
    const { required, valueFormat } = this.#element;
    const { isFinished, says, anchor, code } = this.#holder;
    const disabled = this.#holder.isDisabled();
    const fault = disabled || !required ? undefined : !isFinished() ? ({ valueMissing: true } as const) : valueFormat === 'fhir' && !this.#write ? ({ customError: true } as const) : undefined;
    const at = anchor();
    if (fault) this.#internals.setValidity(fault, 'valueMissing' in fault ? says().required : says().preparing, ...(at ? [at] : []));
    else this.#internals.setValidity({});
    const given = (valueFormat === 'code' && !disabled && code()) || null;
    if (given !== this.#given) this.#internals.setFormValue((this.#given = given));
  }

  // The data of a form that is being sent is read while this event is still being handled, or just after.
  #submit = (): void => {
    this.#sending = true;
    setTimeout(() => (this.#sending = false));
  };

  #join = ({ formData }: FormDataEvent): void => {
    const { name, valueFormat } = this.#element;
    if (!name || this.#holder.isDisabled()) return;
    const record = this.#holder.record();
    if (!record) return;
    if (valueFormat !== 'code') formData.append(name, this.#written(record));
    // A document cannot be opened again: what can be goes beside it, so that a server that refuses the one gives back the other.
    if (valueFormat === 'fhir') formData.append(`${name}-record`, JSON.stringify(record));
    this.#holder.handedOver(this.#sending);
  };

  #written(record: unknown): string {
    const sending = this.#holder.sending();
    const written = this.#element.valueFormat === 'fhir' && sending && this.#write?.(sending);
    // Without the white space that makes it readable: a form's data has a limit on most servers.
    return typeof written === 'string' ? JSON.stringify(JSON.parse(written)) : JSON.stringify(record);
  }
}
