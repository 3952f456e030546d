import { describeConversion } from '../../../figures/convert/describe-conversion';
import { describeReading } from '../../../figures/describe';
import { conversionsOf } from '../../../project/conversions';
import type { Figure } from '../../../project/records';
import { compare, type ExportContext, sentences, statusLine, verdictLine, whereLine } from '../../context';
import { figureNote } from '../../figure-table';
import { sourceWords } from '../../sources';
import { valueWords } from '../../value-words';
import { Passage } from '../passage';
import { markOf, remarks, saidBy, some } from './parts';

/** A figure as templates know it. */
export type FigureData = ReturnType<typeof figureData>;

/** What templates can say of a figure; `label` names its footnote. */
export function figureData(context: ExportContext, figure: Figure, label: string) {
  const { words, options } = context;
  const { reading } = figure;
  const comparison = compare(context, figure);
  const { check, verdict } = verdictLine(context, figure);
  const notes = remarks(context, figure.note, check?.note);
  return {
    kind: 'figure',
    mark: markOf(label),
    ...saidBy(context, figure),
    words: comparison.words,
    /** In plain words; with conversions where they are wanted. */
    value: valueWords(context, figure),
    /** In plain words without conversions. */
    read: describeReading(reading, words, options.language),
    number: reading.value,
    max: reading.max,
    unit: reading.unit,
    of: some(reading.of),
    period: some(reading.period),
    verdict,
    is_checked: check !== null,
    sources: check && check.sources.length > 0 ? Passage.inline(...sourceWords(context, check)) : null,
    note: some(figure.note),
    notes,
    /** Where it stands, and what else has to be known. */
    place: sentences(context, whereLine(context, comparison), statusLine(context, comparison), ...notes),
    /** Value, verdict, place and sources: what `figure` writes. */
    line: Passage.inline(...figureNote(context, figure)),
    conversions: conversionsIn(context, figure),
  };
}

/** What a figure is in other units and currencies, each in words. */
function conversionsIn({ project, briefing, words, options }: ExportContext, { reading }: Figure) {
  const { unit, money } = conversionsOf(reading, {
    said: briefing.language,
    reader: options.language,
    date: briefing.date,
    rates: project.rates,
  });
  return [...(unit ? [unit] : []), ...money].map((conversion) => ({
    unit: conversion.reading.unit,
    words: describeConversion(conversion, words, options.language),
  }));
}
