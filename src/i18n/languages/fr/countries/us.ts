// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const country = {
  emergency: {},
  // Deaf, or cannot speak? In many places you can text 911. Where you cannot, use video relay or a TTY.
  silent:
    'Vous n’entendez pas, ou vous ne pouvez pas parler ? Dans beaucoup d’endroits, on peut envoyer un SMS au 911. Sinon, utilisez le relais vidéo (video relay) ou un TTY (téléphone à texte).',
  // If your text does not get through, a message tells you so.
  silentMore: 'Si votre SMS n’arrive pas, un message vous le dit.',
  // the emergency room
  department: 'aux urgences de l’hôpital (Emergency Room, ER)',
  advice: [],
  facts: {
    'week-limit': {
      words: [
        // In the United States, a loss before 20 weeks is called a miscarriage. From 20 weeks it is called a stillbirth.
        'Aux États-Unis, une perte avant 20 semaines s’appelle une fausse couche (miscarriage). À partir de 20 semaines, on parle d’un bébé né sans vie (stillbirth).',
      ],
    },
    'leave': {
      words: [
        // In the United States, leave depends on your state and your job, and is often unpaid. In California, the law gives up to five days after a loss. Ask if yours is paid.
        'Aux États-Unis, le congé dépend de votre État et de votre emploi, et n’est souvent pas payé. En Californie, la loi donne jusqu’à cinq jours après une perte. Demandez si le vôtre est payé.',
        // A federal law, the Pregnant Workers Fairness Act, covers employers with 15 or more staff. They must make reasonable changes for limits that come from a pregnancy. You can ask for lighter work or for time off.
        'Une loi fédérale, le Pregnant Workers Fairness Act, vaut pour les employeurs de 15 personnes ou plus. Ils doivent faire des changements raisonnables pour les limites dues à une grossesse. Vous pouvez demander un travail moins lourd ou du temps libre.',
      ],
    },
    'rhesus': {
      words: [
        // In the United States, expert groups differ on the first 12 weeks. Ask your team today what is done where you are.
        'Aux États-Unis, les experts ne sont pas d’accord sur les 12 premières semaines. Demandez aujourd’hui à votre équipe ce qui se fait là où vous êtes.',
      ],
    },
    'cost': {
      words: [
        // In the United States, an emergency room has to examine you and treat an emergency, even if you cannot pay. This is federal law, called EMTALA.
        'Aux États-Unis, les urgences (emergency room) doivent vous examiner et traiter une urgence, même si vous ne pouvez pas payer. C’est une loi fédérale, nommée EMTALA.',
        // It is not free, and a bill may come later. Ask for financial help before you pay it.
        'Ce n’est pas gratuit, et une facture peut venir plus tard. Demandez une aide financière avant de la payer.',
      ],
    },
    'privacy': {
      words: [
        // In the United States, you do not have to say what you think caused the bleeding. Do tell staff about medicines that could matter for your safety.
        'Aux États-Unis, vous n’avez pas à dire ce qui, selon vous, a causé le saignement. Parlez au personnel des médicaments qui pourraient compter pour votre sécurité.',
        // The emergency doctors’ college, ACEP, is against any duty to report people for a loss, but state laws differ. If you are worried, a free legal helpline can explain your rights. Do not wait for that before you get care.
        'Le collège des médecins d’urgence, l’ACEP, s’oppose à toute obligation de signaler des personnes pour une perte, mais les lois changent d’un État à l’autre. Si cela vous inquiète, une ligne gratuite d’aide juridique peut expliquer vos droits. N’attendez pas cela pour vous faire soigner.',
      ],
    },
  },
};
