import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMarkup } from '../../../shared/injection/findings';
import type { Draft } from '../../../shared/ipc/contract';
import { Tabs } from '../ui/tabs';
import { ClaimFindings } from './claim-findings';
import { FigureFindings } from './figure-findings';
import { FurnitureFindings, InjectedFindings } from './left-out-findings';
import { SpeakerFindings } from './speaker-findings';
import { TextPreview } from './text-preview';
import { TurnFindings } from './turn-findings';
import type { DecisionForm } from './use-decisions';

const FINDINGS = ['turns', 'speakers', 'figures', 'injected', 'furniture', 'text'] as const;

/** The findings by kind; each can be turned down. */
export function FindingTabs({ draft, form }: { readonly draft: Draft; readonly form: DecisionForm }) {
  const { t } = useTranslation();
  const [tab, setTab] = useState<(typeof FINDINGS)[number]>('turns');
  const { reading } = draft;
  return (
    <Tabs
      label={t('import.findings')}
      value={tab}
      onChoose={setTab}
      items={[
        {
          value: 'turns',
          label: t('import.turns'),
          count: reading.turns.length,
          panel: <TurnFindings draft={draft} form={form} />,
        },
        {
          value: 'speakers',
          label: t('import.speakers'),
          count: reading.speakers.length,
          panel: <SpeakerFindings draft={draft} form={form} />,
        },
        {
          value: 'figures',
          label: t('import.figures'),
          count: reading.figures.length + reading.claims.length,
          panel: (
            <>
              <FigureFindings draft={draft} form={form} />
              {reading.claims.length > 0 && <ClaimFindings draft={draft} form={form} />}
            </>
          ),
        },
        {
          value: 'injected',
          label: t('import.injected'),
          count: reading.injected.filter((found) => !isMarkup(found)).length,
          panel: <InjectedFindings draft={draft} form={form} />,
        },
        {
          value: 'furniture',
          label: t('import.furniture'),
          count: reading.furniture.length,
          panel: <FurnitureFindings draft={draft} form={form} />,
        },
        { value: 'text', label: t('import.text'), panel: <TextPreview draft={draft} /> },
      ]}
    />
  );
}
