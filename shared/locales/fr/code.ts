import type { codeTexts as leading } from '../de/code.ts';

/** Le code téléphonique : un rapport en lettres à lire à haute voix. */
export const codeTexts: Record<keyof typeof leading, string> = {
  'code.enter': 'Saisir un code',
  'code.enter.detail': 'Le code téléphonique d’un rapport, tel qu’il est lu. Aucun réseau n’est nécessaire.',
  'code.copy': 'Copier le code téléphonique',
  'code.copied': 'Code téléphonique copié',
  'code.version': 'version {{version}}',
  'code.total': 'Verdict général : {{light}}',
  'code.rows': 'Lignes du code',
  'code.partial': 'Le contrôle a été interrompu avant sa fin.',
  'code.no-rows': 'Le code ne contient aucune ligne.',
  'code.only-lights':
    'Causes, noms et adresses ne figurent que dans le rapport. Un code n’est pas une preuve : chacun peut en écrire un.',
  'code.fault.empty': 'Aucun code n’est encore saisi.',
  'code.fault.pairing':
    'C’est le code d’un poste distant, et non le code téléphonique d’un rapport. Il se saisit sur l’autre PC : dans l’application sous «Code affiché par le poste distant», au terminal après --code.',
  'code.fault.letter':
    'Le groupe {{group}} contient «{{letter}}», qui n’apparaît dans aucun code. Prochaine étape : faire relire ce groupe.',
  'code.fault.length':
    'Le code compte {{found}} caractères ; un code complet en compte {{expected}}. Prochaine étape : vérifier si un groupe manque ou figure deux fois.',
  'code.fault.mistyped': 'Plusieurs caractères du code sont faux. Prochaine étape : faire relire le code en entier.',
  'code.fault.mistyped-group':
    'Un caractère du code est faux, probablement dans le groupe {{group}}. Prochaine étape : faire relire ce groupe.',
  'error.code-missing':
    'Le code manque. Prochaine étape : l’écrire après la commande, ou indiquer un rapport avec --report.',
  'code.untested': '«Non testé» peut aussi signifier que la ligne était désactivée : un code ne le dit pas.',
  'code.fault.too-many':
    'Le code compte un caractère de trop : {{found}} au lieu de {{expected}}. Prochaine étape : le faire relire, groupe par groupe.',
  'code.fault.format':
    'Le code est d’un autre type (numéro {{format}}), que ce PortAmpel ne connaît pas. Prochaine étape : mettre PortAmpel à jour.',
  'code.fault.scenario':
    'Le code désigne un scénario que ce PortAmpel ne connaît pas. Prochaine étape : mettre PortAmpel à jour.',
  'code.fault.version':
    'Le code vaut pour la version {{version}} de {{scenario}} ; ce PortAmpel en a une autre. Prochaine étape : utiliser le même PortAmpel sur les deux PC.',
  'help.code': 'montre ce que dit un code téléphonique, ou le code d’un rapport',
  'help.code.code': 'le code tel qu’il est lu, aussi en plusieurs parties',
  'help.code.report': 'affiche le code de ce rapport',
  'help.code.format': 'text ou json',
  'error.report-without-code':
    '{{file}} n’a pas de code téléphonique : ce PortAmpel ne connaît pas son scénario, sa version ou ses lignes.',
};
