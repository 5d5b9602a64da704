// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // If this is your situation
  title: 'Se esta é a sua situação',
  // IVF, twins, a coil, a blow or fall, violence, pills, a later loss
  summary: 'FIV, gêmeos, DIU, pancada ou queda, violência, comprimidos, perda mais tardia',
  questions: {
    'abortion-pills': {
      // I took pills to end a pregnancy, and now I am worried. What should I do?
      ask: 'Tomei comprimidos para interromper uma gravidez, e agora tenho medo. O que faço?',
      answer: [
        // Get help for the same signs, at the same limits, as after a miscarriage. Staff will care for you in the same way.
        'Procure ajuda pelos mesmos sinais, com os mesmos limites, que depois de um aborto espontâneo. Os profissionais tratam da mesma maneira.',
        // Get help now for pain low on one side, pain in your shoulder tip, or feeling faint. The pregnancy can be ectopic (outside the womb), even after the pills.
        'Procure ajuda médica agora mesmo em caso de dor na parte de baixo da barriga, de um lado só, de dor no ombro, na ponta, ou se sentir que vai desmaiar. A gravidez pode ser ectópica (fora do útero), mesmo depois dos comprimidos.',
        // If bleeding or pain goes on, or comes back, call {clinic} today. You can also call the service that gave you the pills.
        'Se o sangramento ou a dor continuar ou voltar, ligue hoje para {clinic}. Também pode ligar para o serviço que lhe deu os comprimidos.',
        // You can ask who will see your notes. See: {#who-will-know}
        'Pode perguntar quem vai ver o seu prontuário. Veja: {#who-will-know}',
      ],
      // abortion pills medical abortion mifepristone misoprostol bleeding after abortion termination self-managed online pills
      also: 'pílula abortiva citotec cytotec aborto medicamentoso mifepristona misoprostol sangramento depois do aborto tomei remédio comprimidos pela internet aborto provocado',
    },
    'blow-or-fall': {
      // I had a blow, a fall or an accident. What should I do?
      ask: 'Tive uma pancada, uma queda ou um acidente. O que faço?',
      answer: [
        // If someone hit you, or you were in a crash, get help now, even with no bleeding. An injury inside may not show at first.
        'Se alguém lhe bateu, ou se teve um acidente de trânsito, procure ajuda médica agora mesmo, mesmo sem sangramento. Uma lesão por dentro pode não se notar logo.',
        // After a fall or a knock, get help now for bleeding, pain, fluid or a belly that tightens. If you have none of these, call {clinic} today.
        'Depois de uma queda ou de um choque, procure ajuda médica agora mesmo por sangramento, dor, saída de líquido ou barriga que endurece. Se não há nada disto, ligue hoje para {clinic}.',
        // Say if you are Rh-negative (a “minus” blood type), or do not know. An injection may be needed within 3 days.
        'Diga se o seu sangue é Rh negativo (tipo “negativo”), ou se não sabe. Pode ser preciso uma injeção em até 3 dias.',
        // If somebody did this to you, you can get help for that too. See: {#someone-hurts-me}
        'Se foi alguém que lhe fez isto, também pode ter ajuda para isso. Veja: {#someone-hurts-me}',
      ],
      // fell down stairs car crash accident hit punched kicked stomach seat belt injury trauma slipped
      also: 'caí da escada acidente de carro batida bateram soco chute pontapé barriga cinto de segurança lesão trauma escorreguei tombo queda',
    },
    'someone-hurts-me': {
      // Someone hurts me, scares me or controls me. What can I do?
      ask: 'Alguém me faz mal, me assusta ou me controla. O que posso fazer?',
      answer: [
        // If you are in danger now, {call}. This is not your fault. Could someone see this page or your calls on your phone? If that is a danger, use another phone.
        'Se está em perigo agora, {call}. Não é culpa sua. Alguém pode ver esta página ou as suas chamadas no telefone? Se isso é um perigo, use outro telefone.',
        // When it is safe to talk, {safety}. You can ask for help even if you are not sure that it counts as abuse.
        'Quando puder falar em segurança, {safety}. Pode pedir ajuda mesmo sem ter certeza de que é violência.',
        // At the clinic, you can ask to be seen alone. You could say: “I do not feel safe at home.”
        'Na consulta, pode pedir para falar com um profissional sem mais ninguém presente. Pode dizer em inglês: “I do not feel safe at home.” (Não me sinto em segurança em casa.)',
        // It is abuse too if someone forces you to be pregnant, or to end a pregnancy. Abuse often starts or gets worse in pregnancy. If someone has hit you, see: {#blow-or-fall}
        'Também é violência se alguém obriga a engravidar, ou a acabar com uma gravidez. A violência começa ou piora muitas vezes na gravidez. Se alguém lhe bateu, veja: {#blow-or-fall}',
      ],
      // domestic abuse violence partner hit me controlling forced coercion afraid rape unsafe at home
      also: 'violência doméstica maus tratos meu marido me bate parceiro bateu controla obriga medo estupro violação abuso agressão',
    },
    'fertility-treatment': {
      // I had IVF or other fertility treatment. What is different?
      ask: 'Fiz fertilização in vitro ou outro tratamento de fertilidade. O que é diferente?',
      answer: [
        // Call your fertility clinic today for any bleeding or pain. Do not stop any medicine by yourself, even if you bleed. This includes progesterone, a hormone.
        'Ligue hoje para a clínica de fertilidade por qualquer sangramento ou dor. Não pare nenhum medicamento por decisão própria, mesmo que sangre. Isto inclui a progesterona, um hormônio.',
        // In up to 1 in 100 of these pregnancies, one is in the womb and another outside the womb (ectopic). A scan that shows one in the womb does not rule out the other.
        'Em até 1 em cada 100 destas gravidezes, há uma dentro do útero e outra fora (ectópica). Um ultrassom que mostra uma dentro do útero não exclui a outra.',
        // So whatever the scan showed, get help now for strong pain, or pain low on one side. The same goes for pain in your shoulder tip.
        'Por isso, seja qual for o resultado do ultrassom, procure ajuda médica agora mesmo por dor muito forte, ou na parte de baixo da barriga, de um lado só. O mesmo vale para dor no ombro, na ponta.',
      ],
      // ivf icsi embryo transfer heterotopic progesterone pessaries donor surrogate insemination clomid
      also: 'fiv icsi transferência de embrião heterotópica progesterona óvulos doadora barriga de aluguel inseminação clomid fertilização',
    },
    'one-twin': {
      // Can one twin be lost and the other go on?
      ask: 'Pode perder-se um gêmeo e o outro continuar?',
      answer: [
        // Yes, sometimes one twin is lost early and the other goes on. It may come with bleeding, or with no sign at all.
        'Sim, às vezes um gêmeo morre cedo e o outro continua. Pode vir com sangramento, ou sem nenhum sinal.',
        // Call {clinic} today for any bleeding. A scan can show what has happened. Ask if you need more scans.
        'Ligue hoje para {clinic} por qualquer sangramento. Um ultrassom pode mostrar o que aconteceu. Pergunte se precisa de mais ultrassons.',
        // You may grieve for one and hope for the other on the same day. Both are allowed. Ask your team what this means for your care from now on.
        'Pode sentir dor por um e esperança pelo outro no mesmo dia. As duas coisas são permitidas. Pergunte à sua equipe o que isto muda nos seus cuidados daqui em diante.',
      ],
      // vanishing twin twins triplets two sacs one heartbeat
      also: 'gêmeo evanescente gémeo gémeos gêmeos trigêmeos dois sacos um batimento',
    },
    'coil-or-tied-tubes': {
      // I am pregnant with a coil, or after my tubes were tied. What should I do?
      ask: 'Estou grávida com DIU, ou depois de laqueadura das trompas. O que faço?',
      answer: [
        // Call {clinic} today, even if you feel well. With pain or bleeding, get help now.
        'Ligue hoje para {clinic}, mesmo que se sinta bem. Com dor ou sangramento, procure ajuda médica agora mesmo.',
        // A pregnancy like this is more likely to be ectopic: outside the womb. The chance is higher too after an infection of the tubes, fertility treatment or an earlier ectopic pregnancy.
        'Uma gravidez assim tem mais probabilidade de ser ectópica: fora do útero. A probabilidade também é maior depois de uma infecção das trompas, de tratamento de fertilidade ou de uma gravidez ectópica anterior.',
        // Most people with an ectopic pregnancy have had none of these. When you call, say first that you have a coil, or that your tubes were tied. Say when your test was positive.
        'A maioria das pessoas com gravidez ectópica não teve nada disto. Ao ligar, diga primeiro que usa DIU (coil, IUD), ou que as trompas foram laqueadas. Diga quando o teste deu positivo.',
      ],
      // IUD IUS copper mirena sterilised sterilized vasectomy tubal ligation positive test with coil risk of ectopic PID
      also: 'DIU SIU cobre mirena esterilização vasectomia laqueadura laqueação teste positivo com DIU risco de ectópica DIP',
    },
    'later-loss': {
      // What is different after the first three months?
      ask: 'O que é diferente depois dos primeiros três meses?',
      answer: [
        // A later loss can feel like labour, with pain in waves, and the waters may break. If this starts, get help now. If the baby comes before help does, {call}.
        'Uma perda mais tardia pode parecer um parto, com dor em ondas, e a bolsa pode romper. Se isto começar, procure ajuda médica agora mesmo. Se o bebê nascer antes de a ajuda chegar, {call}.',
        // From about 20 weeks, call your maternity unit straight away. If you cannot reach it, go to {department}.
        'Com cerca de 20 semanas ou mais, ligue já para a maternidade (maternity unit). Se não conseguir, vá {department}.',
        // In hospital, you can ask for strong pain relief and for someone to stay with you. You can ask to see and hold the baby, or not. You can change your mind.
        'No hospital, pode pedir remédios fortes para a dor e pedir que alguém fique ao seu lado. Pode pedir para ver e pegar no bebê, ou não. Pode mudar de ideia.',
        // Milk may come some days later. See: {#milk} Ask about tests for a cause, and about a funeral.
        'O leite pode vir alguns dias depois. Veja: {#milk} Pergunte por exames para procurar uma causa, e pelo funeral.',
      ],
      // second trimester late miscarriage labour waters broke 13 14 15 16 17 18 19 20 21 22 23 weeks birth post-mortem
      also: 'segundo trimestre aborto tardio trabalho de parto bolsa estourou 13 14 15 16 17 18 19 20 21 22 23 semanas parto autópsia',
    },
  },
};
