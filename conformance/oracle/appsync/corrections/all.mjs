import '../once.mjs';
import './engine.mjs';
import './expressions.mjs';
import './utilities.mjs';
import './values.mjs';

export { correctedBy, corrections } from './correction.mjs';
