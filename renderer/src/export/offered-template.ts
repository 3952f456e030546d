import type { OwnTemplate } from '../../../shared/export/liquid/own-template';

/** A template and the tag that it is offered for. */
export interface Offer {
  readonly template: OwnTemplate;
  readonly tag: string;
}

/** The first template that is made for one of the tags that are exported; null where that is chosen already. */
export function offeredTemplate(
  own: readonly OwnTemplate[],
  tags: readonly string[],
  chosen: string | null,
): Offer | null {
  const offers = own.flatMap((template) => {
    const tag = template.tags.find((one) => tags.includes(one));
    return tag === undefined ? [] : [{ template, tag }];
  });
  return offers.some(({ template }) => template.id === chosen) ? null : (offers[0] ?? null);
}
