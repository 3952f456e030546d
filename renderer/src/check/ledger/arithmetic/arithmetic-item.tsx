import { CircleCheck, CircleX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { catalogues } from '../../../../../shared/messages/catalogues';
import type { LedgerArithmetic } from '../../../../../shared/project/ledger-of';
import { useLanguage } from '../../../i18n/use-language';
import { Sign } from '../../../ui/sign';
import { Decision } from '../decide/decision';
import type { Decidable } from '../decide/record';
import { Passage } from '../passage';
import styles from './arithmetic.module.css';
import { sumWords } from './sum-words';

/** One statement recomputed: the sum, what the text says, whether that is right, and where it was said. */
export function ArithmeticItem({
  stated,
  finding,
  decided,
}: Decidable & { readonly stated: LedgerArithmetic }) {
  const { t } = useTranslation('ledger');
  const language = useLanguage();
  const { sum, stated: said } = sumWords(stated, catalogues[language].export, language);
  const { holds, relation, rule, tolerance, briefing } = stated;
  const inTheirs = sumWords(stated, catalogues[briefing.language].export, briefing.language).sum;
  const outcome = holds ? 'right' : 'wrong';
  const result = stated.said.find(({ id }) => id === stated.stated.figure) ?? stated.said[0];
  if (!result) return null;
  return (
    <li className={styles['item']} data-holds={holds}>
      <p className={styles['sum']}>
        <b>{sum}</b>
        <span>{t(relation === 'equal' ? 'arithmetic.says' : 'arithmetic.says.whole', { said })}</span>
        <Sign icon={holds ? CircleCheck : CircleX} tone={holds ? 'good' : 'bad'}>
          {t(`arithmetic.${outcome}`)}
        </Sign>
      </p>
      <p className={styles['how']}>
        {t(`rule.${rule}`)}
        {holds && tolerance.map((why) => <span key={why}>{t(`tolerance.${why}`)}</span>)}
      </p>
      <Passage figure={result} others={stated.said.filter((figure) => figure !== result)} />
      {(!holds || decided.now || decided.before) && (
        <Decision findings={[{ finding, decided }]} about={stated.said} sum={inTheirs} />
      )}
    </li>
  );
}
