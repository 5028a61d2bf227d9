/** The names of each month in the languages that are read, short and in full. */
const MONTHS = [
  'january jan januar jänner janvier janv enero ene janeiro gennaio gen',
  'february feb februar février févr febrero fevereiro fev febbraio',
  'march mar märz mär mars marzo março',
  'april apr avril avr abril abr aprile',
  'may mai mayo maio maggio mag',
  'june jun juni juin junio junho giugno giu',
  'july jul juli juillet juil julio julho luglio lug',
  'august aug août agosto ago',
  'september sep sept septembre septiembre setembro set settembre',
  'october oct oktober okt octobre octubre outubro out ottobre ott',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre',
].map((names) => names.split(' '));

const DAYS = new Set(
  (
    'monday mon tuesday tue tues wednesday wed thursday thu thur thurs friday fri saturday sat sunday sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica'
  ).split(' '),
);

/** The month of this name, 1–12; 0 for any other word. */
export function monthNamed(name: string): number {
  const word = name.toLowerCase();
  return MONTHS.findIndex((names) => names.includes(word)) + 1;
}

/** Whether a word, in small letters, names a month or a day of the week. */
export function isCalendarWord(word: string): boolean {
  return DAYS.has(word) || monthNamed(word) > 0;
}
