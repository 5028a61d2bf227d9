import { almquist } from './invented/almquist';
import { ashfordRovers } from './invented/ashford-rovers';
import { bellweather } from './invented/bellweather';
import { brookSchool } from './invented/brook-school';
import { carverLowe } from './invented/carver-lowe';
import type { InventedCase } from './invented/case';
import { coachAndClub } from './invented/coach-and-club';
import { corinVale } from './invented/corin-vale';
import { dunmoreLibrary } from './invented/dunmore-library';
import { firmAndHead } from './invented/firm-and-head';
import { greyHeron } from './invented/grey-heron';
import { halewickMuseum } from './invented/halewick-museum';
import { hollisBand } from './invented/hollis-band';
import { kerranYard } from './invented/kerran-yard';
import { lumenMonitors } from './invented/lumen-monitors';
import { northlight } from './invented/northlight';
import { ospreyTalks } from './invented/osprey-talks';
import { oyelaran } from './invented/oyelaran';
import { portMerrin } from './invented/port-merrin';
import { quillArena } from './invented/quill-arena';
import { saltCellars } from './invented/salt-cellars';
import { tarnFerries } from './invented/tarn-ferries';
import { vargaClinic } from './invented/varga-clinic';

/** Stories that are nothing to do with a friendship, each with a record as short as a curator's. */
export const inventedCases: readonly InventedCase[] = [
  portMerrin,
  northlight,
  oyelaran,
  tarnFerries,
  ashfordRovers,
  bellweather,
  lumenMonitors,
  almquist,
  greyHeron,
  halewickMuseum,
  quillArena,
  hollisBand,
  vargaClinic,
  ospreyTalks,
  corinVale,
  brookSchool,
  dunmoreLibrary,
  kerranYard,
  saltCellars,
  carverLowe,
  coachAndClub,
  firmAndHead,
];
