/** What French tells the search. */
import type { SearchWords } from '../../language.js';

const list = (words: string): string[] => words.split(' ');

export const search: SearchWords = {
  stopWords: list(
    'a à au aux le la les un une des du de d l je j jai tu il elle on nous vous ils elles me m te se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces ca cela c est et ou où mais donc or ni car que qu qui quoi dont quand comment combien pourquoi quel quelle quels quelles si ne n pas plus moins très trop bien dans en sur sous par pour avec sans chez vers depuis pendant après avant entre ai as a avons avez ont avais avait etais était été être suis es sommes êtes sont sera fait faire fais peut peux pouvez puis dois doit faut va vais y aussi encore toujours déjà rien tout toute tous toutes quelque quelques chose là ici alors comme même autre autres ça estce veut sent',
  ),
  synonyms: [
    list('fausse fc avortement fausses'),
    list('saigner saignement sang saigne saignements metrorragie'),
    list('tache taches trace traces spotting goutte gouttes'),
    list('marron brun brune brunes brunatre'),
    list('douleur douleurs mal maux souffre souffrir douloureux'),
    list('crampe crampes tiraillements contractions'),
    list('ventre abdomen abdominale bidon'),
    list('docteur medecin gyneco gynecologue generaliste'),
    list('urgences urgence hopital'),
    list('operation intervention chirurgie aspiration curetage'),
    list('medicament medicaments comprime comprimes cachet cachets pilule pilules'),
    list('enfant enfants gosse gamin'),
    list('partenaire conjoint mari compagnon femme epoux copain copine'),
    list('signe signes symptome symptomes'),
    list('seule seul toute'),
    list('fort forte tres intense insupportable atroce violente'),
    list('regles menstruations ragnagna menstruation'),
    list('fatigue fatiguee epuisee epuise crevee'),
    list('uriner urine pipi urinant'),
    list('selle selles caca'),
    list('vomir vomi vomis vomissement vomissements gerber'),
    list('vertige vertiges etourdie etourdissement etourdissements'),
    list('infection infecte infectee'),
    list('antidouleur doliprane paracetamol acetaminophene tylenol dafalgan efferalgan'),
    list('appeler telephoner telephone appelle joindre'),
    list('gros grosse enorme enormes grand grande'),
    list('echographie echo echographies'),
    list('arretee arret arrete arreter'),
    list('serviette serviettes protection protections garniture'),
    list('triste tristesse chagrin deuil pleure pleurer'),
    list('retomber reessayer nouvelle recommencer'),
    list('ivg avorter avortement'),
    list('fievre temperature fievreuse'),
    list('sexuel sexuels rapport rapports sexe amour'),
    list('toilettes wc cuvette'),
    list('hemorragie hemoragie emorragie'),
    list('sortir sorti sortie sort tombe'),
    list('amie ami soeur fille'),
  ],
  /** Plurals, feminines and the commonest endings: enough to bring “saignements” and “saigner” to “saign”. */
  stem: (word) =>
    word
      .replace(/(?<=\w{3})[sx]$/, '')
      .replace(/(?<=\w{3})(issement|ement|ation|ant|er|ir|ez|ent|ee|e|i)$/, '')
      .replace(/(?<=\w{3})([lnt])\1$/, '$1'),
};
