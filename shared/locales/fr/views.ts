import type { viewTexts as german } from '../de/views.ts';

export const viewTexts: Record<keyof typeof german, string> = {
  'view.compare': 'Comparaison',
  'menu.compare': 'Comparer des rapports',
  'reports.compare': 'Comparer',
  'reports.compare-two': 'En comparer deux',
  'compare-view.lead': 'Avant et après, ou un PC qui fonctionne et un autre qui ne fonctionne pas.',
  'compare-view.side.a': 'A : avant, ou le PC qui fonctionne',
  'compare-view.side.b': 'B : après, ou le PC qui ne fonctionne pas',
  'compare-view.drop': 'Choisissez un rapport, ou faites glisser son fichier ici.',
  'compare-view.choose': 'Choisir un rapport',
  'compare-view.replace': 'Autre rapport',
  'compare-view.on-screen': 'Le rapport ouvert en ce moment',
  'compare-view.swap': 'Échanger A et B',
  'compare-view.save': 'Enregistrer la comparaison',
  'compare-view.empty': 'Il manque encore deux rapports',
  'compare-view.one-missing': 'Il manque encore un rapport',
  'compare-view.empty.text':
    'Faites glisser deux fichiers sur cette fenêtre, ou choisissez ci-dessus. Cette page montre alors quelles lignes ont changé, et quelles différences entre les PC peuvent l’expliquer.',
  'compare-view.leaving':
    'L’aperçu montre les textes des deux rapports. La comparaison n’en contient que les différences.',
};
