// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: 'Sangramento muito no início',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: 'Menstruação ou aborto espontâneo, gravidez química, sangue marrom, sangue no ultrassom',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: 'É a menstruação ou um aborto espontâneo?',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        'Não dá para saber pelo aspecto: faça um teste de gravidez. Uma perda muito no início pode parecer uma menstruação atrasada.',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        'Se o teste é positivo, ligue hoje para {clinic}. Se é negativo e antes teve um positivo, ligue hoje também. Diga quando começou a última menstruação, e quando fez o teste.',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        'Dor na parte de baixo da barriga, de um lado só, dor no ombro, na ponta, ou sentir que vai desmaiar pede ajuda médica agora mesmo, com qualquer resultado.',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: 'menstruação atrasada menstruação forte posso estar grávida estou abortando teste negativo regra atrasada',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: 'O que é uma gravidez química?',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        'É uma perda muito no início, antes de um ultrassom poder mostrar alguma coisa. O teste estava certo: havia uma gravidez.',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        'O sangramento pode ser como uma menstruação ou mais leve, e o teste fica negativo em poucos dias. Ligue hoje para {clinic}, para que saibam.',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        'Um teste que fica negativo não exclui uma gravidez ectópica, fora do útero. Dor na parte de baixo da barriga, de um lado só, dor no ombro, na ponta, ou sentir que vai desmaiar pede ajuda médica agora mesmo.',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: 'bioquímica quimica perda precoce linha fraca depois negativo cinco semanas positivo depois menstruação',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: 'É sangramento de implantação (nidação)?',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        'Pode ser, mas ninguém pode saber pelo aspecto. Algumas pessoas têm manchas leves perto da data em que viria a menstruação.',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        'Com um teste positivo, ligue hoje para {clinic}, mesmo que seja pouco ou tenha parado. Use um absorvente, para poder dizer quanto sai e de que cor. Diga quando começou, e quando foi a última menstruação.',
      ],
      // light spotting before period due pink implant
      also: 'manchas leves antes da menstruação rosa nidação implantação nidaçao escape',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: 'Sangue marrom ou corrimento marrom é mau sinal?',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        'Não mostra o que acontece: o sangue marrom é sangue mais antigo. Mesmo assim conta como sangramento: ligue hoje para {clinic}. Use um absorvente, para ver quanto sai, e se fica vermelho.',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        'Um sangramento marrom e aguado também pode vir de uma gravidez ectópica, fora do útero. Com dor na parte de baixo da barriga, de um lado só, dor no ombro, na ponta, ou se sentir que vai desmaiar, procure ajuda médica agora mesmo.',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: 'borra de café manchas marrons sangue velho sangue castanho seis semanas escuro aguado corrimento castanho corrimento marrom',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: 'Sangrei depois de relações ou de um ultrassom interno. O que significa?',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        'Pode vir do colo do útero, que sangra mais facilmente na gravidez. Em casa ninguém pode ter certeza: ligue hoje para {clinic}. Diga quando começou e quanto sai.',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        'As relações sexuais não causam um aborto espontâneo. Enquanto sangra, use absorventes externos, não internos. Não tenha relações até a sua equipe dizer que pode.',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: 'sangramento depois da relação sexo transvaginal ultrassom papanicolau exame de toque colo do útero',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: 'O ultrassom mostra sangue ao lado do saco. O que significa?',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        'Significa que se juntou algum sangue perto da gravidez. Muitas destas gravidezes continuam. Os estudos não concordam sobre quanto isso aumenta a possibilidade de uma perda.',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        'Pode voltar a sangrar. Ligue hoje para {clinic} por um novo sangramento. Não está provado que ficar de cama ajude. Pergunte que tamanho tem, se precisa de outro ultrassom, e que sinais deve vigiar.',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: 'hematoma subcoriônico subcorionico descolamento descolamento ovular coágulo no saco sangue no ultrassom',
    },
  },
};
