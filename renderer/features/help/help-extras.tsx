import { Copy } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../../components/button.tsx';
import { copyText } from '../../state/actions.ts';
import { useStore } from '../../state/store.ts';
import { useTexts } from '../../state/use-texts.ts';
import { HelpPart } from './help-part.tsx';
import { Marked } from './marked.tsx';
import type { Shortcut } from './shortcuts.ts';

export function HelpShortcuts({ shortcuts, query }: { shortcuts: readonly Shortcut[]; query: string }) {
  const t = useTexts();
  return (
    <HelpPart id="shortcuts" title={t('help-view.shortcuts')}>
      <div className="help-group help-card">
        <table className="help-shortcuts">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('help-view.shortcuts.action')}</th>
              <th scope="col">{t('help-view.shortcuts.key')}</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ label, keys }) => (
              <tr key={label}>
                <th scope="row">
                  <Marked text={label} query={query} />
                </th>
                <td>
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && ' '}
                      <kbd className="help-key">{key}</kbd>
                    </Fragment>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </HelpPart>
  );
}

export const exampleCommand = 'portampel check --scenario 365-client --server SERVER';

export function HelpCommandLine() {
  const store = useStore();
  const t = useTexts();
  return (
    <HelpPart id="command-line" title={t('help-view.command-line')} lead={t('help-view.command-line.lead')}>
      <div className="help-group help-card help-command">
        <code className="mono foreign">{exampleCommand}</code>
        <Button
          icon={<Copy aria-hidden="true" />}
          onPress={() => void copyText(store, exampleCommand, { key: 'help-view.command-line.copied' })}
        >
          {t('help-view.command-line.copy')}
        </Button>
      </div>
    </HelpPart>
  );
}
