import styles from './text-preview.module.css';

const SHOWN = 20_000;

/** The decoded text as it will be kept, to see whether the encoding was guessed right. */
export function TextPreview({ text }: { readonly text: string }) {
  return <pre className={styles['text']}>{text.slice(0, SHOWN)}</pre>;
}
