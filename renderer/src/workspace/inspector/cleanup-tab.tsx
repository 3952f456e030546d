import { useTranslation } from 'react-i18next';
import { isMarkup } from '../../../../shared/injection/findings';
import type { Furniture, Injected } from '../../../../shared/project/records';
import { planRelease } from '../../../../shared/project/revise/plan-release';
import { dispatch } from '../../state/project';
import { Button } from '../../ui/button';
import { excerpt } from '../../ui/excerpt';
import { InContext } from '../../ui/in-context';
import { useCurrent } from '../current';
import { Editable } from '../editable';
import { InvisibleEntries } from '../invisibles/invisible-entries';
import styles from './cleanup-tab.module.css';
import { CleanupTools } from './cleanup-tools';
import { CorrectionEntries } from './correction-entries';
import { EmptyTab } from './empty-tab';
import setAside from './set-aside.module.css';

/**
 * What cannot be seen in the transcript, and what was taken out of it: injected words first, then page text, each of
 * which can be put back; markup is only counted.
 */
export function CleanupTab() {
  const { t } = useTranslation();
  const { briefing } = useCurrent();
  const { furniture } = briefing;
  const injected = briefing.injected.filter((found) => !isMarkup(found));
  const markup = briefing.injected.length - injected.length;
  return (
    <>
      <CleanupTools />
      <InvisibleEntries />
      <ul aria-label={t('tab.cleanup')}>
        {injected.map((found) => (
          <InjectedEntry key={found.id} found={found} />
        ))}
        {furniture.map((found) => (
          <FurnitureEntry key={found.id} found={found} />
        ))}
      </ul>
      {markup > 0 && <p className={styles['markup']}>{t('cleanup.markup', { count: markup })}</p>}
      {briefing.injected.length + furniture.length === 0 && <EmptyTab>{t('cleanup.empty')}</EmptyTab>}
      <CorrectionEntries />
    </>
  );
}

function InjectedEntry({ found }: { readonly found: Injected }) {
  const { t } = useTranslation(['ui', 'findings', 'correcting']);
  const { briefing, text, transcript } = useCurrent();
  const isOut = found.status === 'quarantined';
  const block = briefing.blocks.find(({ start, end }) => start <= found.start && found.end <= end);
  const mark = (): void =>
    void dispatch({
      type: 'injected.mark',
      briefing: briefing.id,
      injected: found.id,
      status: isOut ? 'released' : 'quarantined',
    });
  return (
    <li className={setAside['entry']} data-out={isOut}>
      <button
        type="button"
        className={setAside['words']}
        lang={briefing.language}
        disabled={!block?.turn}
        onClick={() => block?.turn && transcript.current?.revealTurn(block.turn)}
      >
        <InContext text={text} start={found.start} end={found.end} struck={isOut} />
      </button>
      <Editable>
        <Button onClick={mark}>{t(isOut ? 'cleanup.release' : 'cleanup.quarantine')}</Button>
      </Editable>
      <p className={styles['why']}>
        {found.reads !== '' && (
          <span lang={briefing.language}>{t('cleanup.reads', { words: found.reads })}</span>
        )}
        <span>
          {found.signs.length === 0
            ? t('cleanup.by-hand', { ns: 'correcting' })
            : found.signs.map((sign) => t(`injection-sign.${sign}`, { ns: 'findings' })).join(' · ')}
        </span>
      </p>
    </li>
  );
}

function FurnitureEntry({ found }: { readonly found: Furniture }) {
  const { t } = useTranslation(['ui', 'findings']);
  const { briefing } = useCurrent();
  const isHidden = found.status === 'hidden';
  // What somebody marked can be words of the transcript again; what the page brought along is only shown.
  const isByHand = found.rule === 'by-hand';
  const mark = (): void =>
    void dispatch(
      isByHand
        ? planRelease(briefing, found)
        : {
            type: 'furniture.mark',
            briefing: briefing.id,
            furniture: found.id,
            status: isHidden ? 'shown' : 'hidden',
          },
    );
  return (
    <li className={setAside['entry']}>
      <p className={styles['page']} lang={briefing.language}>
        {excerpt(found.text, 80)}
      </p>
      <Editable>
        <Button onClick={mark}>
          {t(isByHand ? 'cleanup.release' : isHidden ? 'cleanup.show' : 'cleanup.hide')}
        </Button>
      </Editable>
      <p className={styles['why']}>
        {t('cleanup.page-text', { rule: t(`furniture.${found.rule}`, { ns: 'findings' }) })}
      </p>
    </li>
  );
}
