import type { SchemaWords } from './words-of-schema.ts';

/** One of several forms that a value may have. */
export interface Alternative {
  readonly field: Field;
  readonly fits: (value: unknown) => boolean;
}

/** A named part of a record. */
export interface Part {
  readonly key: string;
  readonly field: Field;
  readonly mayBeAbsent: boolean;
}

/** How a value is filled in. Each kind has a control of its own. */
export type Field = SchemaWords &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'number' }
    | { readonly kind: 'date' }
    | { readonly kind: 'yes-no' }
    | { readonly kind: 'choice'; readonly codes: readonly string[] }
    | { readonly kind: 'constant'; readonly value: unknown }
    | { readonly kind: 'list'; readonly of: Field }
    | { readonly kind: 'record'; readonly parts: readonly Part[] }
    | { readonly kind: 'alternatives'; readonly of: readonly Alternative[] }
    | { readonly kind: 'unsupported' }
  );

export type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>;
