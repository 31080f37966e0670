/** See the German file, which leads. */
export const progress = {
  'running.none.text':
    'Dès que vous lancez une vérification, vous voyez ici, ligne par ligne, ce qui est mesuré et trouvé.',
  'running.ended.title': 'Cette vérification est terminée',
  'running.ended.text': 'Le résultat est prêt.',
  'running.failed.title': 'Cette vérification n’a pas pu avoir lieu',
  'running.show-result': 'Afficher le résultat',
  'running.skipped_one': '{{count}} autre ligne n’est pas mesurée ; la raison est indiquée à côté.',
  'running.skipped_other': '{{count}} autres lignes ne sont pas mesurées ; la raison est indiquée à côté.',
  'running.cancelling.text': 'Ce qui a été mesuré est conservé et figurera dans le résultat.',
  'reports.lead': 'Ouvrez un rapport que vous avez reçu, ou une vérification antérieure.',
  'reports.open-file': 'Ouvrir un fichier…',
  'reports.open': 'Ouvrir',
  'reports.open-one': 'Ouvrir le rapport du {{date}}',
  'reports.delete-one': 'Supprimer le rapport du {{date}}',
  'reports.all': 'Tout sélectionner',
  'reports.selected_one': '{{count}} sélectionné',
  'reports.selected_other': '{{count}} sélectionnés',
};
