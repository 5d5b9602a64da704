// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Being told
  title: 'Receber a notícia',
  // What happens next, second scans, waiting, ectopic and molar pregnancy
  summary: 'O que vem a seguir, segundo ultrassom, espera, gravidez ectópica e molar',
  questions: {
    'being-told-now-what': {
      // I have been told my pregnancy has ended. What happens now?
      ask: 'Disseram-me que a gravidez acabou. E agora?',
      answer: [
        // We are sorry. Next, you will usually be offered three choices: waiting, medicine or a procedure. See: {#three-ways}
        'Sentimos muito. A seguir, em geral oferecem três caminhos: esperar, medicamentos ou um procedimento. Veja: {#three-ways}',
        // You do not have to decide at once. Sometimes a health reason, such as heavy bleeding or an infection, means that you need one of them soon. Bleeding and cramps may start before you have chosen. Before you leave, or by phone, ask:
        'Não precisa decidir já. Às vezes, um motivo de saúde, como um sangramento forte ou uma infecção, torna uma delas necessária em breve. O sangramento e as cólicas podem começar antes da escolha. Antes de sair, ou por telefone, pergunte:',
        {
          list: [
            // How sure is this? Can I have a second opinion?
            'Qual é o grau de certeza? Posso ter uma segunda opinião?',
            // Was the pregnancy seen in my womb?
            'A gravidez foi vista dentro do útero?',
            // What may happen next, and when?
            'O que pode acontecer a seguir, e quando?',
            // Who do I call, day and night?
            'Para quem ligo, de dia e de noite?',
            // Which pain relief is safe for me?
            'Que remédio para a dor é seguro no meu caso?',
            // Does my blood type matter?
            'O meu tipo de sangue importa?',
          ],
        },
        // Tell your team which word you use: baby, pregnancy, or another. You may feel shock, grief, relief or nothing yet, and no feeling is wrong.
        'Diga à equipe que palavra usa: bebê, gravidez, ou outra. Pode sentir choque, dor, alívio ou nada ainda, e nenhum sentimento é errado.',
      ],
      // no heartbeat bad news scan next steps options stopped growing sorry baby died lost my baby dead inside me
      also: 'sem batimentos sem batimento cardíaco má notícia ultrassom próximos passos opções parou de crescer bebê parou bebê morto perdi o meu bebê morreu na barriga',
    },
    'why-second-scan': {
      // Why do I need another scan?
      ask: 'Por que preciso de outro ultrassom?',
      answer: [
        // The second scan is there to be sure. One scan cannot be fully certain, above all very early on.
        'O segundo ultrassom serve para ter certeza. Um só não dá certeza total, sobretudo muito no início.',
        // When the pregnancy is still very small, it is too early to tell. The date of your last period alone does not show whether a heartbeat should be seen.
        'Quando a gravidez ainda é muito pequena, é cedo demais para saber. A data da última menstruação, por si só, não mostra se já se devia ver um batimento.',
        // The next scan is often {rescan-days}. The wait is hard, but it does not change the result. You can ask for a second opinion too. While you wait, call {clinic} today for any bleeding.
        'O próximo ultrassom costuma ser {rescan-days}. A espera é dura, mas não muda o resultado. Também pode pedir uma segunda opinião. Enquanto espera, ligue hoje para {clinic} por qualquer sangramento.',
      ],
      // rescan repeat scan no heartbeat too early dates wrong ultrasound sac
      also: 'repetir ultrassom outro ultrassom segunda ecografia sem batimentos cedo demais datas erradas saco gestacional',
    },
    'sure-of-dates': {
      // I am sure of my dates, and the scan shows no heartbeat. Why wait?
      ask: 'Tenho certeza das datas, e o ultrassom não mostra batimento. Por que esperar?',
      answer: [
        // Because dates alone cannot show whether a heartbeat should be seen yet. Even when you are right about your period, the pregnancy may be younger than it seems.
        'Porque as datas, por si sós, não mostram se já se devia ver um batimento. Mesmo com a data da menstruação certa, a gravidez pode ser mais recente do que parece.',
        // The second scan, often {rescan-days}, is there to be safe. It does not mean that anyone doubts you. You can say: “I am sure of my dates. What did you measure?”
        'O segundo ultrassom, muitas vezes {rescan-days}, é por segurança. Não quer dizer que alguém duvide. Pode dizer em inglês: “I am sure of my dates. What did you measure?” (Tenho certeza das datas. O que mediram?)',
        // While you wait, call {clinic} today if you bleed. You can call on any day with questions.
        'Enquanto espera, ligue hoje para {clinic}, se sangrar. Pode ligar em qualquer dia com perguntas.',
      ],
      // empty sac no fetal pole yolk sac surely 8 weeks measuring behind small for dates ovulation late tilted uterus heartbeat
      also: 'saco vazio sem embrião vesícula vitelina 8 semanas medindo menos atrasado ovulação tardia útero retrovertido batimento cardíaco não vejo o embrião',
    },
    'waiting-between-scans': {
      // How do I get through the wait for the next scan?
      ask: 'Como atravessar a espera até o próximo ultrassom?',
      answer: [
        // Plan one day at a time, and keep a number that you can call at night. This wait is one of the hardest parts. Tell someone you trust. Bed rest does not prevent a loss.
        'Planeje um dia de cada vez, e tenha um número para onde ligar à noite. Esta espera é uma das partes mais duras. Conte a alguém de confiança. Ficar de cama não evita uma perda.',
        // For mild pain, call {clinic} today, and take {paracetamol} as the label says. Do not take ibuprofen, naproxen or medicines like them for now. Your pregnancy may still be growing.
        'Por dor leve, ligue hoje para {clinic}, e tome {paracetamol} como diz a embalagem. Por enquanto, não tome ibuprofeno, naproxeno nem medicamentos parecidos. A sua gravidez pode ainda crescer.',
        // An ectopic pregnancy, one outside the womb, can be taken for a stomach bug. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick. Do not wait for the scan.
        'Uma gravidez ectópica, fora do útero, pode ser confundida com uma virose intestinal. Com dor na barriga ou sangramento, isto também pede ajuda médica agora mesmo: dor ao urinar ou ao evacuar, diarreia, ou vômitos. Não espere pelo ultrassom.',
      ],
      // limbo not knowing waiting week coping ultrasound anxious two week wait
      also: 'sem saber esperando espera semana aguentar ultrassom ansiedade ansiosa angústia',
    },
    'missed': {
      // Can I have a miscarriage without bleeding?
      ask: 'Pode haver aborto espontâneo sem sangramento?',
      answer: [
        // Yes, some pregnancies end with no bleeding and no pain. This is called a missed, silent or delayed miscarriage. It is often found at a scan.
        'Sim, algumas gravidezes acabam sem sangramento e sem dor. Chama-se aborto retido (em inglês, missed ou silent miscarriage). Muitas vezes é descoberto num ultrassom.',
        // You may still feel pregnant, and a test may still be positive. “Missed” does not mean that you missed something.
        'Pode continuar a ter sintomas de gravidez, e o teste pode continuar positivo. “Missed” não quer dizer que deixou de notar alguma coisa.',
        // Call {clinic} today if your pregnancy signs suddenly stop. It can be a sign, but it is not proof. A scan, and often a second one, gives the answer. Bleeding and cramps may start later.
        'Ligue hoje para {clinic}, se os sintomas de gravidez desaparecerem de repente. Pode ser um sinal, mas não é prova. Um ultrassom, e muitas vezes um segundo, dá a resposta. O sangramento e as cólicas podem começar mais tarde.',
      ],
      // silent delayed no blood no symptoms stopped feeling pregnant no heartbeat breasts stopped hurting nausea gone
      also: 'aborto retido silencioso sem sangue sem sintomas deixei de me sentir grávida sem batimentos seios pararam de doer enjoo sumiu',
    },
    'unknown-location': {
      // What is a pregnancy of unknown location?
      ask: 'O que é uma gravidez de localização desconhecida?',
      answer: [
        // It means that your test is positive, but a scan does not yet show where the pregnancy is.
        'Quer dizer que o teste é positivo, mas o ultrassom ainda não mostra onde está a gravidez.',
        // It may be too early to see, or it may have ended. Or it may be ectopic: growing outside the womb. That can be dangerous, so it must be ruled out.
        'Pode ser cedo demais para ver, ou pode ter acabado. Ou pode ser ectópica: crescer fora do útero. Isso pode ser perigoso, por isso é preciso excluí-la.',
        // You will usually have two blood tests, 48 hours apart. See: {#hormone-test} Even if the results look good, pain or feeling faint needs help now. For any bleeding, call {clinic} today.
        'Em geral, fazem-se dois exames de sangue, com 48 horas de intervalo. Veja: {#hormone-test} Mesmo com bons resultados, dor ou sentir que vai desmaiar pede ajuda médica agora mesmo. Por qualquer sangramento, ligue hoje para {clinic}.',
      ],
      // PUL nothing seen on scan empty womb hcg blood test too early
      also: 'PUL nada no ultrassom útero vazio hcg beta exame de sangue cedo demais não aparece',
    },
    'ectopic-told': {
      // I have been told it is ectopic. What does that mean?
      ask: 'Disseram-me que é ectópica. O que significa?',
      answer: [
        // It means that your pregnancy is growing outside the womb, nearly always in a tube beside it. We are sorry. It cannot survive there. It can bleed inside you and put your life in danger.
        'Significa que a gravidez cresce fora do útero, quase sempre numa trompa, ao lado dele. Sentimos muito. Ela não pode sobreviver ali. Pode sangrar por dentro e pôr a sua vida em risco.',
        // Follow the plan that your team has given you, even if you feel well. If you have no plan yet, call {clinic} now. If you cannot reach anyone, go to {department}.
        'Siga o plano que a sua equipe lhe deu, mesmo que se sinta bem. Se ainda não tem um plano, ligue agora para {clinic}. Se não conseguir falar com ninguém, vá {department}.',
        // Care may be surgery, waiting with close follow-up, or a medicine called methotrexate. See: {#after-methotrexate} Ask who to call at any hour.
        'O tratamento pode ser uma operação, esperar com controle de perto, ou um medicamento chamado metotrexato. Veja: {#after-methotrexate} Pergunte para quem ligar a qualquer hora.',
        // Get help now for new, sudden or growing pain, or if you feel faint. With belly pain or bleeding, these need help now too: pain when peeing or pooing, loose poo, or being sick.
        'Procure ajuda médica agora mesmo em caso de dor nova, repentina ou cada vez mais forte, ou se sentir que vai desmaiar. Com dor na barriga ou sangramento, isto também pede ajuda médica agora mesmo: dor ao urinar ou ao evacuar, diarreia, ou vômitos.',
        // This is a pregnancy loss too. You may feel grief, fear or relief, and no feeling is wrong.
        'Isto também é uma perda gestacional. Pode sentir dor, medo ou alívio, e nenhum sentimento é errado.',
      ],
      // tubal tube methotrexate surgery outside the womb rupture salpingectomy
      also: 'tubária trompa metotrexato cirurgia operação fora do útero ruptura rompeu salpingectomia',
    },
    'after-methotrexate': {
      // What should I avoid after methotrexate?
      ask: 'O que evitar depois do metotrexato?',
      answer: [
        // After methotrexate, a medicine for ectopic pregnancy (outside the womb), avoid these until your team says that you may:
        'Depois do metotrexato, um medicamento para a gravidez ectópica (fora do útero), evite isto até a sua equipe dizer que pode:',
        {
          list: [
            // ibuprofen, naproxen, aspirin and medicines like them. If aspirin is prescribed for you, ask before you stop it.
            'ibuprofeno, naproxeno, aspirina e medicamentos parecidos. Se a aspirina lhe foi receitada, pergunte antes de parar.',
            // folic acid, and vitamins or foods that have it added
            'ácido fólico, e vitaminas ou alimentos que o têm acrescentado',
            // alcohol
            'álcool',
            // sex, and any chance of a new pregnancy
            'relações sexuais, e qualquer possibilidade de nova gravidez',
            // heavy lifting, and strong sun on bare skin
            'levantar pesos grandes, e sol forte na pele',
            // travel away from your hospital.
            'viajar para longe do hospital.',
          ],
        },
        // New, sudden or growing pain, or feeling dizzy or faint, means: get help now. The pregnancy can still bleed inside you. Did your team tell you to expect mild pain? Then call {clinic} today, and ask about {paracetamol}.
        'Dor nova, repentina ou cada vez mais forte, tontura ou sentir que vai desmaiar: procure ajuda médica agora mesmo. A gravidez ainda pode sangrar por dentro. A sua equipe disse que podia ter uma dor leve? Então ligue hoje para {clinic}, e pergunte se pode tomar {paracetamol}.',
        // You will have blood tests for some weeks. Go to every one, even if you feel well. Ask how long to wait before a new pregnancy. It is often three months.
        'Vai fazer exames de sangue durante algumas semanas. Vá a todos, mesmo que se sinta bem. Pergunte quanto tempo esperar antes de uma nova gravidez. Muitas vezes são três meses.',
      ],
      // ectopic injection MTX side effects vitamins painkillers pain after methotrexate what not to take sunlight
      also: 'injeção ectópica MTX efeitos colaterais efeitos secundários vitaminas remédio para dor dor depois do metotrexato o que não tomar sol',
    },
    'molar-told': {
      // I have been told it is a molar pregnancy. What happens next?
      ask: 'Disseram-me que é uma gravidez molar. O que vem a seguir?',
      answer: [
        // We are sorry. You will have tests of the pregnancy hormone until your team says that the follow-up is over.
        'Sentimos muito. Vai fazer exames do hormônio da gravidez, até a equipe dizer que o acompanhamento acabou.',
        // In a molar pregnancy, the placenta grows in an unusual way, and the pregnancy cannot survive. Often it is found after you have gone home, when a laboratory looks at what was removed.
        'Numa gravidez molar, a placenta cresce de forma fora do comum, e a gravidez não pode sobreviver. Muitas vezes é descoberta depois da volta para casa, quando um laboratório examina o que foi retirado.',
        // Follow-up can take some weeks, or six months or more. Some people need more treatment. After a complete molar pregnancy, about 10 to 15 people in 100 do. After a partial one, about 1 in 100 do.
        'O acompanhamento pode durar algumas semanas, ou seis meses ou mais. Algumas pessoas precisam de mais tratamento. Depois de uma gravidez molar completa, são cerca de 10 a 15 pessoas em cada 100. Depois de uma parcial, é cerca de 1 em cada 100.',
        // Do not get pregnant until the follow-up is over. Ask about contraception now. Call {clinic} today if you bleed again, or if a pregnancy test turns positive.
        'Não engravide até o acompanhamento acabar. Pergunte já por métodos contraceptivos. Ligue hoje para {clinic}, se voltar a sangrar, ou se um teste de gravidez der positivo.',
      ],
      // mole hydatidiform partial complete GTD hcg follow-up contraception how long
      also: 'mola hidatiforme parcial completa hcg acompanhamento contracepção quanto tempo doença trofoblástica',
    },
  },
};
