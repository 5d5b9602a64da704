// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const messages = {
  urgency: {
    // Get help now
    now: 'Procure ajuda médica agora mesmo',
    // Call today
    today: 'Ligue hoje mesmo',
    // Ask soon
    soon: 'Fale com a sua equipe nos próximos dias',
  },
  urgencyWord: {
    // Now
    now: 'Agora',
    // Today
    today: 'Hoje',
    // Soon
    soon: 'Próximos dias',
  },
  // your clinic
  yourClinic: 'a sua equipe de saúde',
  // the clinic
  theClinic: 'a equipe de saúde',
  // Also get help now for
  alsoNow: 'Procure ajuda médica agora mesmo também em caso de',
  // call %
  call: 'ligue para o %',
  // call your local emergency number
  callLocal: 'ligue para o número de emergência do lugar onde está',
  // your local emergency number
  localEmergency: 'o número de emergência do lugar onde está',
  // the emergency department
  department: 'ao pronto-socorro do hospital',
  painRelief: {
    // paracetamol
    paracetamol: 'paracetamol',
    // acetaminophen
    acetaminophen: 'paracetamol (acetaminophen)',
    // paracetamol (also called acetaminophen)
    both: 'paracetamol (também chamado acetaminophen)',
  },
  // when to get help now
  nowLink: 'quando procurar ajuda médica agora mesmo',
  // who to call today
  todayLink: 'para quem ligar hoje',
  // See
  see: 'Veja',
  // call % on %
  crisisCall: 'ligue para %: %',
  // % (%)
  crisisText: '% (%)',
  // find a crisis line near you at %
  crisisNone: 'procure uma linha de crise perto de onde está em %',
  // ask a nurse, doctor or midwife for a helpline near you
  safetyNone: 'peça a uma enfermeira, um médico ou uma parteira (midwife) o número de uma linha de apoio perto de onde está',
  // Ask a nurse, doctor or midwife now which way works where you live, before you need it.
  silentNone:
    'Pergunte agora a uma enfermeira, um médico ou uma parteira (midwife) que meio funciona onde vive, antes de precisar dele.',
  // Say: “Interpreter, please”, and the name of your language.
  interpreterNone: 'Diga em inglês: “Interpreter, please. Portuguese.” (“Intérprete, por favor. Português.”)',
  // or
  or: 'ou',
  // Who to call today
  whoToCall: 'Para quem ligar hoje',
  // Out-of-hours line
  outOfHours: 'Linha fora do horário das consultas',
  // When it is closed
  whenClosed: 'Quando está fechado',
  // %, midwife or doctor
  clinicOrDoctor: '%, parteira (midwife) ou médico',
  // If you cannot reach anyone, go to %.
  nobody: 'Se não conseguir falar com ninguém, vá %.',
  // Any other bleeding, spotting or cramps: call today, even if they stop.
  anyBleedingToday:
    'Qualquer outro sangramento, manchas de sangue ou cólicas (como as da menstruação): ligue hoje, mesmo que parem.',
  // Your clinic
  clinicPart: 'A sua clínica',
  // Clinic website
  clinicWebsite: 'Site da clínica',
  // What it can mean
  meaning: 'O que pode significar',
  // When you call
  tell: 'O que dizer ao ligar',
  // Sources
  sources: 'Fontes',
  // Compared with these sources on %.
  compared: 'Comparado com estas fontes em %.',
  // To be compared again by %.
  due: 'Nova comparação até %.',
  // It should have been compared again by %. Ask your clinic if it is still right.
  overdue: 'Devia ter sido comparado de novo até %. Pergunte à sua equipe se ainda está certo.',
  needs: {
    tonight: {
      // Tonight, day and night
      title: 'Esta noite, de dia e de noite',
      // listening and crisis lines
      words: 'linhas de escuta e de crise',
    },
    safety: {
      // If someone hurts or controls you
      title: 'Se alguém lhe faz mal ou lhe controla a vida',
      // abuse, force, feeling unsafe
      words: 'violência, coação, falta de segurança',
    },
    text: {
      // By text or chat
      title: 'Por mensagem ou chat',
      // without speaking
      words: 'sem falar',
    },
    miscarriage: {
      // Miscarriage and loss
      title: 'Aborto espontâneo e perda',
      // midwives, charities, counselling
      words: 'parteiras (midwives), associações, apoio psicológico',
    },
    near: {
      // Near you
      title: 'Na sua região',
      // where you live, or from abroad
      words: 'onde vive, ou em outro país',
    },
    partners: {
      // Partners and family
      title: 'Parceiros e família',
      // partners, children, dads
      words: 'parceiros e parceiras, filhos, pais',
    },
    work: {
      // Work
      title: 'Trabalho',
      // rights, leave, managers
      words: 'direitos, licença, chefias',
    },
    faith: {
      // Faith
      title: 'Fé',
      // people who share yours
      words: 'pessoas da mesma fé',
    },
    remember: {
      // Ways to remember
      title: 'Maneiras de lembrar',
      // certificates, books
      words: 'certificados, livros',
    },
    helping: {
      // How to help someone
      title: 'Como ajudar alguém',
      // listening, doing, words
      words: 'escutar, fazer, dizer',
    },
  },
  // Phone
  phone: 'Telefone',
  // Website
  website: 'Site',
  // Checked: %
  checkedMonth: 'Verificado: %',
  // Show % more
  showMore: 'Mostrar mais %',
  // Email
  email: 'E-mail',
  // If you cannot phone, use a text line or relay service where one is listed. Someone else can also call for you.
  cannotPhone:
    'Se não pode telefonar, use uma linha por mensagem ou um serviço para pessoas surdas, onde houver. Outra pessoa também pode ligar no seu lugar.',
  // About this leaflet
  about: 'Sobre este folheto',
  // Careleaf sends nothing and keeps nothing about what you read here.
  privacy: 'O Careleaf não envia nem guarda nada sobre o que lê aqui.',
  // It is past the date on which it should have been compared with its sources again.
  pastDue: 'Já passou a data em que devia ter sido comparado de novo com as suas fontes.',
  // Checked %
  trustChecked: 'Verificado: %',
  // signed by %
  trustSigned: 'assinado por %',
  // no clinician has signed it yet
  trustUnsigned: 'nenhum profissional de saúde o leu e assinou ainda',
  // some words have changed since
  trustChanged: 'algumas palavras mudaram desde então',
  // In this leaflet
  contents: 'Neste folheto',
  contentsShort: {
    // Signs
    symptoms: 'Sinais',
    // Questions
    questions: 'Perguntas',
    // People
    support: 'Pessoas',
    // About
    about: 'Sobre',
  },
  // Call
  numbers: 'Ligar',
  // Emergency
  emergencyName: 'Emergência',
  // Keep or share
  keep: 'Guardar ou enviar',
  // Print two pages
  printSummary: 'Imprimir duas páginas',
  // when to get help, who to call
  printSummaryNote: 'quando procurar ajuda, para quem ligar',
  // Print everything
  printAll: 'Imprimir tudo',
  // all answers, sources at the end
  printAllNote: 'todas as respostas, fontes no fim',
  // This leaflet: %
  address: 'Este folheto: %',
  // No clinician has signed this text yet.
  unsigned: 'Nenhum profissional de saúde leu e assinou ainda este texto.',
  // Read and signed by % on %.
  signed: 'Lido e assinado por % em %.',
  // Some words have changed since then.
  changedSince: 'Algumas palavras mudaram desde então.',
  // Words last changed: %.
  contentDate: 'Última mudança das palavras: %.',
  // Show all
  showAll: 'Mostrar tudo',
  // Hide all
  hideAll: 'Ocultar tudo',
  // Search this leaflet
  filterLabel: 'Procurar neste folheto',
  // Clear
  filterClear: 'Limpar a busca',
  // Nothing has those words. Try one word, or call.
  filterNone: 'Nada tem essas palavras. Tente uma só palavra, ou ligue.',
  // 1 result
  filterOne: '1 resultado',
  // % results
  filterMany: '% resultados',
  // Show more
  filterMore: 'Mostrar mais',
  filterKinds: {
    // Sign
    sign: 'Sinal',
    // Question
    question: 'Pergunta',
    // Someone to talk to
    person: 'Alguém com quem falar',
  },
  // From your clinic
  fromClinic: 'Da sua clínica',
  // From %
  fromNamed: 'De: %',
  // some need help now
  holdsNow: 'alguns pedem ajuda médica agora mesmo',
  // Call %
  callNamed: 'Ligar para %',
  // See who to call
  callWho: 'Ver para quem ligar',
  // Checked %.
  checked: 'Verificado: %.',
  // Copy link
  copyLink: 'Copiar link',
  // Copied
  copied: 'Link copiado',
  // Copy this link
  copyByHand: 'Copie este link',
  // Print this leaflet
  print: 'Imprimir este folheto',
  // Leave this page
  leave: 'Sair desta página',
  // Leaving does not erase this page from your browser’s history. Pressing Shift three times also leaves.
  leaveNote: 'Sair não apaga esta página do histórico do navegador. Pressionar a tecla Shift três vezes também faz sair.',
};
