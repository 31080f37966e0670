export { closeDisplay as default } from './display.ts';
