/** What Spanish tells the search. All words without diacritics: they are folded before they are compared. */
import type { SearchWords } from '../../language.js';

const list = (words: string): string[] => words.split(' ');

export const search: SearchWords = {
  stopWords: list(
    'el la los las un una unos unas lo le les me mi mis te tu tus se su sus nos yo usted ella ellos este esta esto estos estas ese esa eso aqui ahi es son soy era fue ser estar estoy estas esta estan he ha han haber hay tengo tiene tener tuve puedo puede pueden poder debo debe quiero quiere de del en a al para por con y e o u pero si que cual cuales quien cuando como donde cuanto cuanta cuantos cuantas muy mucho mucha muchos muchas ya mas poco algo todo toda hago hace hacer hice voy va ir dar da sale salir solo tan bien cosa cosas sobre ahora todavia aun porque tambien saber necesito siento sentir significa quiere decir estoy',
  ),
  synonyms: [
    list('aborto abortos abortando abortar abortado aborte perdida perdidas perdi'),
    list('sangrado sangrados sangro sangra sangrar sangrando sangre sangrar sangre hemorragia'),
    list('dolor dolores duele duelen doler doliendo molestia'),
    list('colico colicos calambre calambres retorcijones retortijones'),
    list('vientre barriga panza abdomen guata tripa'),
    list('medico doctor doctora gp'),
    list('urgencias emergencia emergencias er'),
    list('procedimiento operacion cirugia legrado aspiracion raspado'),
    list('medicina medicinas pastilla pastillas tableta medicamento medicamentos'),
    list('nino ninos nina hijo hijos hija'),
    list('pareja esposo esposa marido novio novia'),
    list('senal senales sintoma sintomas'),
    list('fuerte fuertes intenso insoportable horrible terrible agudo'),
    list('ultrasonido ecografia eco sonografia ultrasonidos ecografias'),
    list('regla menstruacion periodo mes'),
    list('toalla toallas compresa compresas toallita kotex'),
    list('orinar pipi orino orina mear'),
    list('vomito vomitos vomitar vomitando devolver'),
    list('mareo mareos mareada marear'),
    list('utero matriz'),
    list('pecho pechos seno senos mamas'),
    list('cansancio cansada agotada fatiga'),
    list('marron cafe'),
    list('coagulo coagulos cuagulo cuagulos cuajo cuajos cuajaron cuajarones'),
    list('flujo descarga secrecion'),
    list('llamar llamo llame telefono'),
    list('trabajo trabajar empleo'),
    list('grande grandes enorme enormes gigante'),
    list('peligro peligroso'),
    list('entierro enterrar'),
  ],
  /** Plurals and the commonest endings: “coágulos” is “coágulo”, “empapada” is “empapado”. */
  stem: (word) =>
    word
      .replace(/(?<=\w{3})(ces)$/, 'z')
      .replace(/(?<=\w{3}[dlnrst])es$/, '')
      .replace(/(?<=\w{3})s$/, '')
      .replace(/(?<=\w{4})[aeo]$/, ''),
};
