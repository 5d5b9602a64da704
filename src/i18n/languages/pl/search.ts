/** What Polish tells the search. All words without diacritics: they are folded before they are compared. */
import type { SearchWords } from '../../language.js';

const list = (words: string): string[] => words.split(' ');

export const search: SearchWords = {
  stopWords: list(
    'a i o u w z ze za na do od po przy przez dla bez pod nad ja ty mi mnie mam moj moja moje moim mojej sie jest sa byl byla bylo byc bede bedzie to ten ta te tego tej tym co czy jak jaki jaka jakie kiedy gdzie kto ktory ktora ktore ile dlaczego czemu ze zeby bo ale lub albo oraz tez juz jeszcze tak bardzo troche duzo wiele moge moze mozna musze trzeba mialam mial maja masz ma cos ktos znaczy oznacza robic zrobic co teraz potem dalej go jej jego ich tu tam chyba wiem wiedziec',
  ),
  synonyms: [
    list('poronienie poronic ronie poronilam poronila poronienia strata utrata stracilam'),
    list('krwawienie krwawie krwawi krwawic krew krwi krwia krwawienia'),
    list('bol boli bola bole bolesny bolu'),
    list('skurcze skurcz bole'),
    list('brzuch brzucha podbrzusze podbrzusza'),
    list('lekarz doktor ginekolog gp lekarza'),
    list('sor ratunkowy pogotowie er'),
    list('zabieg operacja lyzeczkowanie skrobanka abrazja'),
    list('lek leki tabletka tabletki tabletek lekarstwo lekow'),
    list('dziecko dzieci dzieciom syn corka'),
    list('partner maz zona chlopak partnerka'),
    list('objaw objawy symptom symptomy oznaki'),
    list('silny mocny ostry straszny okropny'),
    list('okres okresu miesiaczka miesiaczki menstruacja'),
    list('podpaska podpaski podpaske podpasek'),
    list('skrzep skrzepy skrzepow skrzepiki zakrzep grudki grudka'),
    list('mocz siku sikanie sikam'),
    list('wymioty wymiotuje rzygam rzyganie'),
    list('slabo omdlenie mdleje zemdlalam zawroty'),
    list('goraczka temperatura stan'),
    list('usg ultrasonografia'),
    list('zakazenie infekcja sepsa'),
    list('praca pracy pracowac'),
    list('tlumacz tlumacza'),
    list('upadek upadlam spadlam przewrocilam'),
  ],
  /** The commonest endings: “skrzepy” and “skrzepów” are “skrzep”, “krwawieniem” is “krwawieni”. */
  stem: (word) =>
    word
      .replace(/(?<=\w{4})(ami|ach|iem|owi|ego|emu|ych|ymi|imi)$/, '')
      .replace(/(?<=\w{4})(ow|om|em|ej|ie|ia)$/, '')
      .replace(/(?<=\w{3})[aeiouy]$/, ''),
};
