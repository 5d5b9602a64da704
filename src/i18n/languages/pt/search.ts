/** What Portuguese tells the search, of Brazil and of Portugal. */
import type { SearchWords } from '../../language.js';

const list = (words: string): string[] => words.split(' ');

export const search: SearchWords = {
  stopWords: list(
    'a o as os um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos pelas para pra pro com sem e ou mas se que quem qual quais quando onde como porque porquê por quê é foi era ser sou está esta estou estava estar estão este esse isto isso aquilo essa tem tenho tive ter tinha há houve vai vou ir faz fazer faço fiz pode posso poder devo deve preciso precisa quero acho sei saber meu minha meus minhas seu sua me mim eu ele ela você te lhe já ainda mais menos muito muita bem aqui lá depois antes até só também não nao nem sim algo alguma algum coisa agora então pq vc tô to ta tá né oq',
  ),
  synonyms: [
    list('aborto abortamento abortar abortando abortei'),
    list('sangramento sangrar sangue sangro sangrando sangrei sangra'),
    list('hemorragia emorragia hemoragia'),
    list('mancha manchas escape manchinha manchinhas borra spotting pinga pingos'),
    list('marrom castanho castanha escuro acastanhado'),
    list('dor dores doi doendo doer dolorido dolorida'),
    list('colica colicas moinha moinhas pontada pontadas'),
    list('barriga ventre abdomen abdominal abdominais'),
    list('medico medica doutor doutora gp obstetra ginecologista'),
    list('urgencia urgencias emergencia socorro hospital'),
    list('operacao cirurgia procedimento aspiracao curetagem succao'),
    list('medicamento medicamentos remedio remedios comprimido comprimidos pilula pilulas'),
    list('crianca criancas filho filhos filha'),
    list('parceiro parceira marido esposo esposa companheiro namorado namorada casal'),
    list('sinal sinais sintoma sintomas'),
    list('sozinha sozinho companhia'),
    list('forte intensa intenso insuportavel horrivel terrivel'),
    list('menstruacao regra regras menstruada mestruacao'),
    list('cansaco cansada exausta fadiga fraqueza'),
    list('urinar xixi urina mijar'),
    list('evacuar coco defecar'),
    list('vomito vomitos vomitar vomitando vomitei'),
    list('tontura tonturas tonta zonza'),
    list('infeccao infecao infectada infeccionou sepse sepsis'),
    list('paracetamol acetaminofeno tylenol benuron panadol'),
    list('ibuprofeno ibuprofen brufen advil'),
    list('ligar telefonar telefone chamar'),
    list('grande enorme gigante grandes'),
    list('ultrassom ultrassonografia ultrasom ecografia eco ecografias'),
    list('absorvente absorventes penso pensos modess toalha'),
    list('tampao tampoes interno internos'),
    list('coagulo coagulos coalho quagulo'),
    list('triste tristeza luto chorar chorando'),
    list('bebe nenem feto'),
    list('viajar viagem aviao voar voo'),
    list('pagar custa custo custar preco dinheiro'),
    list('sexo sexual sexuais relacao relacoes transar'),
    list('banho banheira chuveiro'),
    list('queda cair tombo caida cai'),
    list('pancada bateu bater batida chute pontape soco'),
    list('hormonio hormona hcg beta'),
    list('engravidar gravida gravidez gestante gestacao'),
  ],
  /** Plurals, genders and the commonest endings: enough to bring “infecções” to “infecção” and “sangrando” to “sangrar”. */
  stem: (word) =>
    word
      .replace(/(?<=\w{2})oes$/, 'ao')
      .replace(/(?<=\w{2})ais$/, 'al')
      .replace(/(?<=\w{2})(m|n)s$/, 'm')
      .replace(/(?<=\w{3})s$/, '')
      .replace(/(?<=\w{3})(ando|endo|indo|ar|er|ir|ou|ei)$/, '')
      .replace(/(?<=\w{3})[aeo]$/, ''),
};
