import type { webLabels as germanLabels, webWords as germanWords } from '../../de/probes/web.ts';

export const webWords: Record<keyof typeof germanWords, string> = {
  'reason.block-page.short': 'pagina di blocco al posto del server',
  'reason.block-page.meaning':
    'La risposta somiglia alla pagina di blocco di un filtro e non al server. Un filtro può essere un firewall, un proxy, un filtro web o un antivirus. Gli indizi sono indicati accanto al risultato.',
  'reason.block-page.next':
    'Chiedete al responsabile del firewall o del filtro web di escludere il server e questa porta. Se il risultato nomina un antivirus, rivolgetevi al responsabile di questo PC.',
  'reason.captive-portal.short': 'pagina di accesso al posto del server',
  'reason.captive-portal.meaning':
    'Al posto del server ha risposto la pagina di accesso di una rete, come negli alberghi e sul Wi-Fi degli ospiti. Senza accesso questa rete non lascia passare nulla.',
  'reason.captive-portal.next':
    'Aprite una pagina qualsiasi nel browser e accedete alla rete. Ripetete poi la verifica. Se non appare una pagina di accesso, chiedete al responsabile della rete.',
  'reason.proxy-login-required.short': 'il proxy richiede l’accesso',
  'reason.proxy-login-required.meaning':
    'Al posto del server ha risposto un proxy lungo il percorso e ha richiesto l’accesso (407). timeSensor LEGAL probabilmente non vi accede da solo.',
  'reason.proxy-login-required.next':
    'Chiedete al responsabile del proxy di lasciar passare questo server senza accesso.',
  'reason.redirect-loop.short': 'reindirizzamenti senza fine',
  'reason.redirect-loop.meaning':
    'Il server reindirizza in circolo o troppe volte. Risponde dunque, ma nessuno arriva a una pagina. Anche un apparecchio lungo il percorso può inserire il reindirizzamento.',
  'reason.redirect-loop.next':
    'Chiedete al responsabile del server quali reindirizzamenti sono previsti. Se non vengono da lì, chiedete al responsabile del firewall.',
  'reason.tls-inspected.short': 'certificato di un prodotto d’ispezione',
  'reason.tls-inspected.meaning':
    'L’emittente del certificato porta il nome di un prodotto noto che apre e controlla le connessioni cifrate. Probabilmente ha sostituito il certificato del server. timeSensor LEGAL può essere trattato diversamente da PortAmpel.',
  'reason.tls-inspected.next':
    'Chiedete al responsabile del firewall o dell’antivirus di escludere questo server dall’ispezione TLS.',
};

export const webLabels: Record<keyof typeof germanLabels, string> = {
  'web.confidence.certain': 'certo',
  'web.confidence.likely': 'probabile',
  'web.confidence.possible': 'possibile',
  'web.redirects': 'Reindirizzamenti',
  'web.redirect.followed': '{{location}} (seguito)',
  'web.redirect.not-followed': '{{location}} (non seguito)',
  'web.redirects.end': 'Fine',
  'web.redirects.other-host': 'porta a un altro server; lì non è stato richiesto nulla',
  'web.redirects.other-port': 'porta a una porta che non fa parte di questa verifica',
  'web.redirects.circle': 'gira in circolo',
  'web.redirects.too-many': 'troppi reindirizzamenti',
  'web.redirects.unreadable': 'l’indirizzo di destinazione è illeggibile',
  'web.redirects.failed': 'la destinazione non ha risposto',
  'web.last-status': 'Ultimo stato',
  'web.block-page': 'Pagina di blocco',
  'web.captive-portal': 'Pagina di accesso di una rete',
  'web.product': 'Prodotto',
  'web.product.unnamed': 'non nominato',
  'web.sign': 'Riconosciuto da',
  'web.sign.status': 'stato {{words}}',
  'web.sign.header': 'intestazione «{{words}}»',
  'web.sign.redirect': 'reindirizzamento a {{words}}',
  'web.sign.page': 'pagina con «{{words}}»',
  'web.sure': 'Certezza',
  'web.proxy-signs': 'Indizi di un proxy lungo il percorso',
  'web.proxy-login': 'Accesso al proxy',
  'web.proxy-schemes': 'Procedura richiesta',
  'web.proxy-schemes.none': 'non nominata',
  'web.inspection': 'Ispezione TLS',
  'web.inspection.network': 'un apparecchio nella rete',
  'web.inspection.antivirus': 'un antivirus su questo PC',
  'web.inspection.debugger': 'uno strumento di debug',
  'web.inspection.issuer': 'Emittente',
  'web.inspection.note': 'PortAmpel e timeSensor LEGAL possono essere trattati diversamente.',
  'web.inspection.product': 'nome dell’emittente',
  'web.inspection.local-root': 'attendibile solo tramite una radice di questo sistema che non è pubblica',
  'web.inspection.basis': 'Fondamento',
};
