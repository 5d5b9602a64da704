// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Getting care
  title: 'Receber cuidados',
  // When and who to call, what happens there, blood tests, being alone
  summary: 'Quando e para quem ligar, o que acontece lá, exames de sangue, sem companhia',
  questions: {
    'when-to-get-care': {
      // When should I get care?
      ask: 'Quando devo procurar cuidados?',
      answer: [
        // Get care today for any bleeding in pregnancy, and now for the signs below. You do not need to be sure what it is. If you cannot reach anyone, go to {department}.
        'Procure cuidados hoje por qualquer sangramento na gravidez, e agora mesmo pelos sinais abaixo. Não precisa ter certeza do que é. Se não conseguir falar com ninguém, vá {department}.',
        // Get help now for these too:
        'Procure ajuda médica agora mesmo também por:',
        {
          list: [
            // bleeding, even a little, or belly pain {late-weeks}
            'sangramento, mesmo pouco, ou dor na barriga {late-weeks}',
            // a positive test with pain or bleeding, after an earlier ectopic pregnancy (outside the womb)
            'teste positivo com dor ou sangramento, se já teve antes uma gravidez ectópica (fora do útero)',
            // a positive test with pain or bleeding, and a coil or tied tubes
            'teste positivo com dor ou sangramento, se usa DIU ou fez laqueadura das trompas',
            // belly pain or bleeding, with loose poo, being sick, or pain when peeing or pooing. This can look like a stomach bug.
            'dor na barriga ou sangramento, com diarreia, vômitos, ou dor ao urinar ou ao evacuar. Pode parecer uma virose intestinal.',
            // a blow to your belly or a crash, even with no bleeding
            'uma pancada na barriga ou um acidente de trânsito, mesmo sem sangramento',
            // chest pain, trouble breathing, one leg that is swollen or sore, or a very bad headache.
            'dor no peito, dificuldade em respirar, uma perna inchada ou dolorida, ou uma dor de cabeça muito forte.',
          ],
        },
      ],
      // when to go hospital emergency urgent doctor worried night weekend chest pain leg swollen breathless
      also: 'quando ir hospital emergência urgência médico preocupada noite fim de semana dor no peito perna inchada falta de ar',
    },
    'who-to-call-first': {
      // Who do I call, and what if the clinic is closed?
      ask: 'Para quem ligo, e se estiver tudo fechado?',
      answer: [
        // If you have a sign that needs help now, {call} or go to {department}. For anything else, call {clinic}.
        'Se tem um sinal que pede ajuda agora mesmo, {call} ou vá {department}. Por qualquer outra coisa, ligue para {clinic}.',
        // When the clinic is closed, see {today}. If you cannot reach anyone, go to {department}.
        'Quando está fechado, veja {today}. Se não conseguir falar com ninguém, vá {department}.',
        {
          local: 'pregnancy-unit',
        },
        // From about 20 weeks, call your maternity unit straight away.
        'Com cerca de 20 semanas ou mais, ligue já para a maternidade (maternity unit).',
        // You can call at any hour. Say first that you are pregnant, or that you have had a miscarriage.
        'Pode ligar a qualquer hora. Diga primeiro que está grávida, ou que teve um aborto espontâneo.',
      ],
      // phone number ring ambulance midwife doctor GP closed night weekend out of hours maternity unit nobody answers no answer engaged voicemail
      also: 'telefone número ligar ambulância parteira médico GP fechado noite fim de semana plantão maternidade ninguém atende não atendem ocupado caixa postal',
    },
    'at-the-clinic': {
      // What happens at the clinic?
      ask: 'O que acontece na consulta?',
      answer: [
        // You will be asked about bleeding and pain, and you may have a scan and blood tests.
        'Vão perguntar pelo sangramento e pela dor, e pode fazer um ultrassom e exames de sangue.',
        // A scan may be done over your belly or from inside the vagina. You can say no, and you can ask to stop.
        'O ultrassom pode fazer-se por cima da barriga ou pela vagina. Pode dizer que não, e pode pedir para parar.',
        // One scan is often not enough, because it can be too soon to say. You may be asked to come back {rescan-days}. See: {#why-second-scan}
        'Muitas vezes um ultrassom não basta, porque pode ser cedo demais para saber. Podem pedir que volte {rescan-days}. Veja: {#why-second-scan}',
        // Blood tests may show your blood type, your hormone level, and if you have lost much blood. Ask who to call, day or night.
        'Os exames de sangue podem mostrar o tipo de sangue, o nível do hormônio, e se perdeu muito sangue. Pergunte para quem ligar, de dia ou de noite.',
      ],
      // scan ultrasound internal vaginal examination tests appointment what to expect
      also: 'ultrassom ecografia transvaginal exame de toque exames consulta o que esperar',
    },
    'emergency-department': {
      // What happens in the emergency department?
      ask: 'O que acontece no pronto-socorro do hospital?',
      answer: [
        // Staff ask about your bleeding, pain and dates, and they usually take blood. You may have a pregnancy test, an internal examination or a scan. The scan may be on another day.
        'Os profissionais perguntam pelo sangramento, pela dor e pelas datas, e em geral tiram sangue. Pode fazer um teste de gravidez, um exame interno ou um ultrassom. O ultrassom pode ficar para outro dia.',
        // You may wait a long time. Tell the desk at once if you bleed more, feel faint or have more pain.
        'A espera pode ser longa. Avise logo a recepção se sangrar mais, se sentir que vai desmaiar ou se a dor aumentar.',
        // Ask before you eat or drink, because you may need an operation. You can ask for pads, pain relief and a private place to wait.
        'Pergunte antes de comer ou beber, porque pode precisar de uma operação. Pode pedir absorventes, remédio para a dor e um lugar reservado para esperar.',
        // Before you leave, ask what they found, what to look out for, and who to call at night.
        'Antes de sair, pergunte o que encontraram, que sinais vigiar, e para quem ligar à noite.',
      ],
      // A&E ER emergency room ED casualty how long wait can I eat triage queue
      also: 'A&E ER pronto-socorro urgências emergência quanto tempo espera posso comer triagem fila',
    },
    'sent-home': {
      // I was sent home and it is getting worse. What now?
      ask: 'Mandaram voltar para casa e agora piora. O que faço?',
      answer: [
        // Go back now, or go to another hospital. If you feel faint, {call}.
        'Volte já, ou vá a outro hospital. Se sentir que vai desmaiar, {call}.',
        // Say: “I was here before, and this has changed.” Tell them what is new, such as more bleeding, more pain or feeling faint. Tell the desk if it gets worse while you wait.
        'Diga em inglês: “I was here before, and this has changed.” (Já estive aqui, e isto mudou.) Diga o que é novo, como mais sangramento, mais dor ou sentir que vai desmaiar. Avise a recepção se piorar enquanto espera.',
        // You do not need a new letter, and you do not have to wait for your next visit. Staff could not see then what has changed since.
        'Não precisa de outra carta, nem de esperar pela próxima consulta. Os profissionais não podiam ver antes o que mudou depois.',
      ],
      // turned away discharged not believed go back worse second opinion another hospital refused
      also: 'recusaram alta não acreditaram voltar pior segunda opinião outro hospital mandaram embora me mandaram para casa',
    },
    'hormone-test': {
      // What does the hormone blood test show?
      ask: 'O que mostra o exame de sangue do hormônio?',
      answer: [
        // It shows how the pregnancy hormone, called hCG, changes over two days. Blood is taken twice, 48 hours apart.
        'Mostra como muda em dois dias o hormônio da gravidez, chamado hCG. Tira-se sangue duas vezes, com 48 horas de intervalo.',
        // A strong rise points to a pregnancy that is growing. A big fall points to one that is ending. A slow rise or fall needs more tests. None of these rules out an ectopic pregnancy, one growing outside the womb.
        'Uma subida forte aponta para uma gravidez que cresce. Uma grande descida aponta para uma que está no fim. Uma subida ou descida lenta pede mais exames. Nada disto exclui uma gravidez ectópica, que cresce fora do útero.',
        // Even if the results look good, pain or feeling faint needs help now. If you get worse between the two tests, do not wait for the second.
        'Mesmo com bons resultados, dor ou sentir que vai desmaiar pede ajuda médica agora mesmo. Se piorar entre os dois exames, não espere pelo segundo.',
      ],
      // hcg beta levels blood test rising falling doubling slow 48 hours
      also: 'hcg beta beta hcg níveis exame de sangue subindo caindo dobrando lento 48 horas',
    },
    'what-to-tell': {
      // What should I tell them?
      ask: 'O que devo dizer?',
      answer: [
        // Say how many weeks pregnant you are, or were, and what is happening now. You can read out this list:
        'Diga de quantas semanas está, ou estava, e o que acontece agora. Pode ler esta lista em voz alta:',
        {
          list: [
            // the first day of your last period
            'o primeiro dia da última menstruação',
            // bleeding: since when, and how fast it soaks a pad
            'sangramento: desde quando, e em quanto tempo encharca um absorvente',
            // clots, or anything else you passed: how big
            'coágulos, ou outra coisa que saiu: de que tamanho',
            // pain: where, how strong, and if it reaches your shoulder
            'dor: onde, que força tem, e se chega ao ombro',
            // feeling faint, hot, shivery or very unwell
            'sentir que vai desmaiar, calor, arrepios ou passar muito mal',
            // an earlier ectopic pregnancy (outside the womb), a coil, tied tubes or fertility treatment
            'gravidez ectópica anterior (fora do útero), DIU, laqueadura das trompas ou tratamento de fertilidade',
            // your blood type, your medicines (above all blood thinners) and any bleeding disorder.
            'o tipo de sangue, os medicamentos (sobretudo anticoagulantes) e doenças que fazem sangrar com facilidade.',
          ],
        },
        // A photo of the pad can help. If no scan has shown the pregnancy in your womb yet, say so.
        'Uma foto do absorvente pode ajudar. Se nenhum ultrassom mostrou ainda a gravidez dentro do útero, diga isso.',
      ],
      // what to say phone call list describe blood thinners medicines history
      also: 'o que dizer telefone lista descrever anticoagulantes medicamentos história',
    },
    'rh-negative': {
      // What if my blood type is Rh-negative?
      ask: 'E se o meu sangue for Rh negativo?',
      answer: [
        // If you bleed or have had a loss, ask your team today if you need an injection. If you do need it, it is usually given within 3 days. Ask too if you do not know your type.
        'Se sangra ou teve uma perda, pergunte hoje à sua equipe se precisa de uma injeção. Se precisar, costuma ser dada em até 3 dias. Pergunte também se não sabe qual é o seu tipo.',
        // Rh-negative is the “minus” in a type such as O minus. A blood test shows it. The injection is called anti-D or Rh immune globulin. Who is offered it differs by country, by weeks and by treatment.
        'Rh negativo é o “negativo” num tipo como O negativo. Um exame de sangue mostra. A injeção chama-se anti-D ou Rh immune globulin. A quem é oferecida varia com o país, com as semanas e com o tratamento.',
        {
          local: 'rhesus',
        },
      ],
      // rhesus anti-d rhogam winrho blood group injection negative 72 hours
      also: 'rhesus fator rh anti-d rhogam winrho tipo sanguíneo injeção negativo 72 horas o negativo imunoglobulina',
    },
    'go-alone': {
      // What if I am alone, or cannot talk on the phone?
      ask: 'E se estou sem companhia, ou não posso falar ao telefone?',
      answer: [
        // You can get help on your own: {call}, and say that you are alone.
        'Também sem companhia pode ter ajuda: {call}, e diga que não há ninguém ao seu lado.',
        {
          list: [
            // Do not drive yourself. Call an ambulance, or ask someone to take you.
            'Não dirija. Chame uma ambulância, ou vá com outra pessoa ao volante.',
            // Unlock the door.
            'Destranque a porta.',
            // Lie down or sit near the door, and keep your phone with you.
            'Deite-se ou fique numa cadeira perto da porta, com o telefone à mão.',
            // Ask someone to stay with you, or to stay on the phone.
            'Peça a alguém que fique ao seu lado, ou ao telefone.',
            // Do not eat or drink until staff say that you may.
            'Não coma nem beba até os profissionais dizerem que pode.',
            // If you use a wheelchair or need help to move, say so.
            'Se usa cadeira de rodas ou precisa de ajuda para se mover, diga.',
          ],
        },
        // Someone else may call for you, from anywhere. Tell them where you are, how much you bleed and where it hurts. If children are with you, bring them.
        'Outra pessoa pode ligar no seu lugar, de qualquer parte. Diga-lhe onde está, quanto sangra e onde dói. Se há crianças em casa, leve-as.',
        // You can call without speech. See: {#cannot-speak} You can ask for your language. See: {#interpreter}
        'Pode pedir ajuda sem falar. Veja: {#cannot-speak} Pode pedir a sua língua. Veja: {#interpreter}',
      ],
      // nobody with me by myself single no partner friend call for me cannot speak deaf language interpreter children drive taxi wheelchair disabled mobility carer
      also: 'sozinha ninguém comigo solteira amiga ligar por mim não posso falar surda língua intérprete filhos dirigir táxi cadeira de rodas deficiência cuidador',
    },
  },
};
