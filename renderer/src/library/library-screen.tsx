import { BookOpen, FileDown, FilePlus2, Search, Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { show } from '../app/app-state';
import { PLACES, projectsIn, showPlace, useFiling } from '../state/filing';
import { chooseFiles, useImports } from '../state/imports';
import { createProject, openSample, useLibrary } from '../state/library';
import { Button } from '../ui/button';
import { Tabs } from '../ui/tabs';
import { LibraryNotices } from './library-notices';
import styles from './library-screen.module.css';
import { ProjectList } from './project-list';

/** All projects, newest change first, and the ways to begin one. */
export default function LibraryScreen() {
  const { t } = useTranslation(['ui', 'projects', 'search']);
  const projects = useLibrary((state) => state.projects);
  const place = useFiling((state) => state.place);
  const isReading = useImports((state) => state.reading);
  return (
    <main className={styles['screen']}>
      <div className={styles['scroll']}>
        <div className={styles['column']}>
          <header className={styles['head']}>
            <h1 className={styles['title']}>Presser</h1>
            <p className={styles['purpose']}>{t('library.purpose')}</p>
            <Button
              look="quiet"
              icon={Search}
              tip={t('title', { ns: 'search' })}
              keys="Mod+Shift+F"
              onClick={() => show('search')}
            />
            <Button look="quiet" icon={Settings} tip={t('settings.title')} onClick={() => show('settings')} />
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
          <Tabs
            label={t('places', { ns: 'projects' })}
            className={styles['places']}
            value={place}
            onChoose={showPlace}
            items={PLACES.map((value) => {
              const here = projectsIn(value, projects);
              return {
                value,
                label: t(`place.${value}`, { ns: 'projects' }),
                count: here.length,
                panel: <ProjectList place={value} projects={here} />,
              };
            })}
          />
        </div>
      </div>
      <LibraryNotices />
    </main>
  );
}
