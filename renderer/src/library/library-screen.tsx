import { BookOpen, FileDown, FilePlus2, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showSettings } from '../app/app-state';
import { chooseFiles, useImports } from '../state/imports';
import { createProject, openSample, useLibrary } from '../state/library';
import { Button } from '../ui/button';
import styles from './library-screen.module.css';
import { ProjectRow } from './project-row';

/** All projects, newest change first, and the ways to begin one. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const projects = useLibrary((state) => state.projects);
  const isReading = useImports((state) => state.reading);
  const sorted = projects.toSorted((a, b) => b.changedAt - a.changedAt);
  return (
    <main className={styles['screen']}>
      <div className={styles['column']}>
        <header className={styles['head']}>
          <h1 className={styles['title']}>Presser</h1>
          <p className={styles['purpose']}>{t('library.purpose')}</p>
          <Button look="quiet" icon={Settings} tip={t('settings.title')} onClick={() => showSettings(true)} />
        </header>
        <div className={styles['actions']}>
          <Button look="primary" icon={FileDown} disabled={isReading} onClick={() => void chooseFiles()}>
            {t('import.briefing')}
          </Button>
          <Button icon={FilePlus2} onClick={() => void createProject(t('project.untitled'))}>
            {t('library.new')}
          </Button>
          <Button icon={BookOpen} onClick={() => void openSample()}>
            {t('library.sample')}
          </Button>
          <p className={styles['hint']}>{isReading ? t('import.reading') : t('library.hint')}</p>
        </div>
        <h2 className={styles['heading']} id="projects">
          {t('library.projects')}
        </h2>
        <ul className={styles['list']} aria-labelledby="projects">
          {sorted.map((project) => (
            <ProjectRow key={project.id} project={project} />
          ))}
        </ul>
        {projects.length === 0 && (
          <div className={styles['empty']}>
            <p className={styles['emptyTitle']}>{t('library.empty')}</p>
            <p>{t('library.empty.hint')}</p>
          </div>
        )}
      </div>
    </main>
  );
}
