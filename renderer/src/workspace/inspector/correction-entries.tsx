import { useTranslation } from 'react-i18next';
import type { Block } from '../../../../shared/project/records';
import { type CorrectionPlace, correctionsOf } from '../../editor/plugins/corrections/places';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { useTakeBack } from '../correcting/use-take-back';
import { useCurrent } from '../current';
import { Editable } from '../editable';
import styles from './correction-entries.module.css';
import setAside from './set-aside.module.css';

/** Everything that the transcript reads otherwise than its source, a paragraph at a time. */
export function CorrectionEntries() {
  const { t } = useTranslation('correcting');
  const { briefing } = useCurrent();
  const corrected = briefing.blocks.filter(({ corrections }) => corrections.length > 0);
  if (corrected.length === 0) return null;
  return (
    <section aria-labelledby="corrections">
      <h3 id="corrections" className={styles['heading']}>
        {t('corrections')}
      </h3>
      <ul aria-labelledby="corrections">
        {corrected.map((block) => (
          <CorrectedBlock key={block.id} block={block} />
        ))}
      </ul>
    </section>
  );
}

function CorrectedBlock({ block }: { readonly block: Block }) {
  const { t } = useTranslation('correcting');
  const { text } = useCurrent();
  const { takeBack, takeBackBlock } = useTakeBack();
  const corrections = correctionsOf(block, text);
  return (
    <>
      {corrections.map((correction) => (
        <CorrectionEntry
          key={correction.at}
          correction={correction}
          onTakeBack={() => void takeBack(correction)}
        />
      ))}
      {corrections.length > 1 && (
        <li className={styles['whole']}>
          <Editable>
            <Button look="quiet" onClick={() => void takeBackBlock(block.id)}>
              {t('take-back.paragraph')}
            </Button>
          </Editable>
        </li>
      )}
    </>
  );
}

function CorrectionEntry(props: { readonly correction: CorrectionPlace; readonly onTakeBack: () => void }) {
  const { source, present, segment } = props.correction;
  const { t } = useTranslation(['correcting', 'editor']);
  const { briefing, transcript } = useCurrent();
  const turn = briefing.blocks.find(({ id }) => id === segment.block)?.turn;
  return (
    <li className={setAside['entry']}>
      <button
        type="button"
        className={cx(setAside['words'], styles['words'])}
        lang={briefing.language}
        disabled={!turn}
        onClick={() => turn && transcript.current?.revealTurn(turn)}
      >
        {source !== '' && <del>{source}</del>}{' '}
        {present === '' ? t('corrections.left-out') : <ins>{present}</ins>}
      </button>
      <Editable>
        <Button onClick={props.onTakeBack}>{t('take-back')}</Button>
      </Editable>
    </li>
  );
}
