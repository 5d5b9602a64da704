// Written by `npm run translation`: fill in the words, and leave the rest to it.

export const group = {
  // Very early bleeding
  title: 'Saignement très précoce',
  // Period or miscarriage, chemical pregnancy, brown blood, blood on a scan
  summary: 'Règles ou fausse couche, grossesse biochimique, sang brun, sang à l’échographie',
  questions: {
    'period-or-miscarriage': {
      // Is it my period or a miscarriage?
      ask: 'Est-ce que ce sont mes règles ou une fausse couche ?',
      answer: [
        // You cannot tell by looking, so take a pregnancy test. A very early loss can look like a late period.
        'On ne peut pas le voir à l’œil, donc faites un test de grossesse. Une perte très précoce peut ressembler à des règles en retard.',
        // If the test is positive, call {clinic} today. If it is negative and you had a positive one before, call today too. Say when your last period began, and when you tested.
        'Si le test est positif, appelez {clinic} aujourd’hui. S’il est négatif et que vous en aviez eu un positif, appelez aussi aujourd’hui. Dites quand vos dernières règles ont commencé, et quand vous avez fait le test.',
        // Pain low on one side, pain in your shoulder tip, or feeling faint needs help now, with any test result.
        'Une douleur en bas d’un seul côté, une douleur au bout de l’épaule ou l’impression de s’évanouir demande de l’aide médicale tout de suite, quel que soit le test.',
      ],
      // late period heavy period could I be pregnant am I miscarrying test negative
      also: 'regles en retard règles abondantes suis-je enceinte est-ce que je fais une fausse couche test négatif',
    },
    'chemical-pregnancy': {
      // What is a chemical pregnancy?
      ask: 'Qu’est-ce qu’une grossesse biochimique ?',
      answer: [
        // It is a very early loss, before a scan can show anything. The test was right: you were pregnant.
        'C’est une perte très précoce, avant qu’une échographie puisse montrer quelque chose. Le test disait vrai : vous étiez enceinte.',
        // Bleeding may be like a period or lighter, and the test turns negative within days. Call {clinic} today so that they know.
        'Le saignement peut être comme des règles ou plus léger, et le test devient négatif en quelques jours. Appelez {clinic} aujourd’hui pour qu’elle le sache.',
        // A test that turns negative does not rule out an ectopic pregnancy, one outside the womb. Pain low on one side, pain in your shoulder tip or feeling faint needs help now.
        'Un test qui devient négatif n’exclut pas une grossesse extra-utérine, hors de l’utérus. Une douleur en bas d’un seul côté, une douleur au bout de l’épaule ou l’impression de s’évanouir demande de l’aide médicale tout de suite.',
      ],
      // biochemical early loss faint line then negative five weeks positive then period
      also: 'biochimique grossesse chimique fausse couche précoce barre légère puis négatif cinq semaines positif puis règles',
    },
    'implantation-bleeding': {
      // Is it implantation bleeding?
      ask: 'Est-ce un saignement de nidation ?',
      answer: [
        // It may be, but nobody can tell by looking. Some people have light spotting around the time a period is due.
        'Peut-être, mais personne ne peut le dire à l’œil. Certaines personnes ont de légères taches de sang vers la date où les règles devraient venir.',
        // With a positive test, call {clinic} today, even if it is light or has stopped. Wear a pad, so that you can say how much there is and which colour. Say when it began, and when your last period was.
        'Avec un test positif, appelez {clinic} aujourd’hui, même si c’est léger ou arrêté. Portez une serviette, pour pouvoir dire la quantité et la couleur. Dites quand cela a commencé, et la date de vos dernières règles.',
      ],
      // light spotting before period due pink implant
      also: 'nidation implantation taches légères avant les règles rose spotting',
    },
    'brown-blood': {
      // Is brown blood or brown discharge a bad sign?
      ask: 'Le sang brun ou les pertes brunes sont-ils un mauvais signe ?',
      answer: [
        // It does not show what is happening: brown blood is older blood. It still counts as bleeding, so call {clinic} today. Wear a pad, so that you can see how much there is, and if it turns red.
        'Ils ne montrent pas ce qui se passe : le sang brun est du sang plus ancien. Cela compte comme un saignement, donc appelez {clinic} aujourd’hui. Portez une serviette, pour voir la quantité, et si cela devient rouge.',
        // Brown, watery bleeding can also come with an ectopic pregnancy, one outside the womb. With pain low on one side, pain in your shoulder tip or feeling faint, get help now.
        'Un saignement brun et très liquide peut aussi venir avec une grossesse extra-utérine, hors de l’utérus. Avec une douleur en bas d’un seul côté, une douleur au bout de l’épaule ou l’impression de vous évanouir, demandez de l’aide médicale tout de suite.',
      ],
      // brown spotting old blood six weeks dark watery prune juice coffee grounds
      also: 'pertes marron perte marron pertes brunes sang marron sang foncé vieux sang six semaines marc de café pertes noires',
    },
    'after-sex-or-scan': {
      // I bled after sex or an internal scan. What does it mean?
      ask: 'J’ai saigné après un rapport ou une échographie par voie vaginale. Qu’est-ce que cela veut dire ?',
      answer: [
        // It can come from the neck of the womb, which bleeds more easily in pregnancy. Nobody can be sure from home, so call {clinic} today. Say when it began and how much there is.
        'Cela peut venir du col de l’utérus, qui saigne plus facilement pendant la grossesse. Personne ne peut en être sûr de chez soi, donc appelez {clinic} aujourd’hui. Dites quand cela a commencé et la quantité.',
        // Sex does not cause a miscarriage. While you bleed, use pads and no tampons. Do not have sex until your team says that you can.
        'Les rapports sexuels ne provoquent pas de fausse couche. Tant que vous saignez, utilisez des serviettes et pas de tampons. N’ayez pas de rapports avant l’accord de votre équipe.',
      ],
      // bleeding after intercourse transvaginal ultrasound smear examination cervix
      also: 'saignement après rapport après l’amour écho endovaginale frottis examen toucher vaginal col',
    },
    'blood-by-the-sac': {
      // The scan shows blood by the sac. What does that mean?
      ask: 'L’échographie montre du sang à côté du sac. Qu’est-ce que cela veut dire ?',
      answer: [
        // It means that some blood has pooled near the pregnancy. Many of these pregnancies go on. Studies do not agree on how much it raises the chance of a loss.
        'Du sang s’est amassé près de la grossesse. Beaucoup de ces grossesses continuent. Les études ne sont pas d’accord : on ne sait pas de combien cela augmente le risque de perte.',
        // You may bleed again. Call {clinic} today for new bleeding. Bed rest has not been shown to help. Ask how big it is, if you need another scan, and what you should look out for.
        'Vous pouvez saigner de nouveau. Appelez {clinic} aujourd’hui pour un nouveau saignement. Il n’est pas montré que rester au lit aide. Demandez sa taille, s’il vous faut une autre échographie, et à quoi faire attention.',
      ],
      // haematoma hematoma subchorionic SCH clot by the sac bleed on scan
      also: 'hématome hematome décollement sous-chorial rétroplacentaire poche de sang caillot à côté du sac écho',
    },
  },
};
