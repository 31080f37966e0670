import type { codeTexts as leading } from '../de/code.ts';

/** Il codice telefonico: un rapporto in lettere da leggere ad alta voce. */
export const codeTexts: Record<keyof typeof leading, string> = {
  'code.enter': 'Inserire un codice',
  'code.enter.detail': 'Il codice telefonico di un rapporto, così come viene letto. Non serve alcuna rete.',
  'code.copy': 'Copiare il codice telefonico',
  'code.copied': 'Codice telefonico copiato',
  'code.version': 'versione {{version}}',
  'code.total': 'Giudizio complessivo: {{light}}',
  'code.rows': 'Righe del codice',
  'code.partial': 'Il controllo è stato interrotto prima della fine.',
  'code.no-rows': 'Il codice non contiene righe.',
  'code.only-lights':
    'Cause, nomi e indirizzi si trovano solo nel rapporto. Un codice non è una prova: chiunque può scriverne uno.',
  'code.fault.empty': 'Nessun codice è ancora stato inserito.',
  'code.fault.pairing':
    'Questo è il codice di una postazione remota, non il codice telefonico di un rapporto. Va inserito sull’altro PC: nell’app nel campo «Codice mostrato dalla postazione remota», nel terminale dopo --code.',
  'code.fault.letter':
    'Il gruppo {{group}} contiene «{{letter}}», che non compare in alcun codice. Prossimo passo: far rileggere questo gruppo.',
  'code.fault.length':
    'Il codice ha {{found}} caratteri; i codici completi ne hanno {{expected}}. Prossimo passo: contare se un gruppo manca o è doppio.',
  'code.fault.mistyped': 'Più caratteri del codice sono errati. Prossimo passo: far rileggere tutto il codice.',
  'code.fault.mistyped-group':
    'Un carattere del codice è errato, probabilmente nel gruppo {{group}}. Prossimo passo: far rileggere questo gruppo.',
  'error.code-missing':
    'Manca il codice. Prossimo passo: scriverlo dopo il comando, oppure indicare un rapporto con --report.',
  'code.untested': '«Non verificata» può anche significare che la riga era disattivata: un codice non lo dice.',
  'code.fault.too-many':
    'Il codice ha un carattere di troppo: {{found}} invece di {{expected}}. Prossimo passo: farlo rileggere, gruppo per gruppo.',
  'code.fault.format':
    'Il codice è di un altro tipo (numero {{format}}), che questo PortAmpel non conosce. Prossimo passo: aggiornare PortAmpel.',
  'code.fault.scenario':
    'Il codice indica uno scenario che questo PortAmpel non conosce. Prossimo passo: aggiornare PortAmpel.',
  'code.fault.version':
    'Il codice appartiene alla versione {{version}} di {{scenario}}; questo PortAmpel ne ha un’altra. Prossimo passo: usare lo stesso PortAmpel su entrambi i PC.',
  'help.code': 'mostra che cosa dice un codice telefonico, o il codice di un rapporto',
  'help.code.code': 'il codice così come viene letto, anche in più parti',
  'help.code.report': 'stampa il codice di questo rapporto',
  'help.code.format': 'text o json',
  'error.report-without-code':
    '{{file}} non ha un codice telefonico: questo PortAmpel non conosce il suo scenario, la versione o le righe.',
};
